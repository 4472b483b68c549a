//! How far it is: a line that changes on a terminal, and a line for each change elsewhere.

use std::time::Duration;

use indicatif::{HumanDuration, ProgressBar, ProgressStyle};

use crate::settings::Settings;

/// What is shown while something is waited for, on standard error.
pub struct Progress<'a> {
    bar: Option<ProgressBar>,
    last: Option<String>,
    settings: &'a Settings,
}

impl<'a> Progress<'a> {
    /// Nothing is shown yet.
    pub fn new(settings: &'a Settings) -> Self {
        let bar = settings.shows_progress().then(|| {
            let bar = ProgressBar::new_spinner();
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        Self {
            bar,
            last: None,
            settings,
        }
    }

    /// Shows a state.
    pub fn state(&mut self, state: &str, elapsed: Duration) {
        let state: String = state
            .chars()
            .filter(|letter| !letter.is_control())
            .collect();
        if let Some(bar) = &self.bar {
            bar.set_message(format!("{state} ({})", HumanDuration(elapsed)));
        } else if self.last.as_ref() != Some(&state) {
            self.settings.note(&state);
        }
        self.last = Some(state);
    }

    /// Shows how many of how many are done.
    pub fn share(&mut self, done: u64, total: u64, what: &str, elapsed: Duration) {
        match &self.bar {
            Some(bar) => {
                if bar.length() != Some(total) {
                    bar.set_length(total);
                    // The template is a constant that was tried by the tests.
                    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} {msg}")
                    {
                        bar.set_style(style);
                    }
                }
                bar.set_position(done);
                bar.set_message(what.to_owned());
            }
            None => self.state(&format!("{done} of {total} {what}"), elapsed),
        }
    }

    /// Takes the line away.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.end();
    }
}
