//! When jobs and pipelines run by themselves.

use crate::problem::SaagieError;
use crate::types::{JobEditionInput, PipelineEditionInput};

/// When something runs by itself: cron, and the time zone that it is meant in.
///
/// It is looked at before it is sent: cron has five fields. Six, and words such as `@daily`, are let through as
/// the Python client does; what the platform makes of them is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    pub(crate) cron: String,
    pub(crate) timezone: String,
}

impl Schedule {
    /// A schedule in UTC, such as `0 6 * * 1`.
    pub fn new(cron: impl Into<String>) -> Self {
        Self {
            cron: cron.into(),
            timezone: "UTC".to_owned(),
        }
    }

    /// The time zone, such as `Europe/Paris`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = timezone.into();
        self
    }
}

/// Holds a schedule to what can be one.
pub(crate) fn hold(
    is_scheduled: Option<bool>,
    cron: Option<&str>,
    timezone: Option<&str>,
) -> Result<(), SaagieError> {
    if let Some(cron) = cron {
        let fields = cron.split_whitespace().count();
        let is_word = fields == 1 && cron.starts_with('@');
        if !is_word && !(5..=6).contains(&fields) {
            return Err(SaagieError::invalid(
                format_args!("the schedule `{cron}`"),
                format_args!(
                    "cron has five fields, minute, hour, day, month and day of the week, and not {fields}"
                ),
            ));
        }
    }
    if let Some(timezone) = timezone
        && (timezone.is_empty() || timezone.contains(char::is_whitespace))
    {
        return Err(SaagieError::invalid(
            format_args!("the time zone `{timezone}`"),
            "a time zone is named like `Europe/Paris` or `UTC`",
        ));
    }
    if is_scheduled == Some(false) && cron.is_some() {
        return Err(SaagieError::invalid(
            "the schedule",
            "there is cron, but `is_scheduled` is false; leave one of them out",
        ));
    }
    Ok(())
}

/// The setters of a schedule on what changes a job or a pipeline.
macro_rules! schedule {
    ($($Edition:ident),*) => {
        $(
            impl $Edition {
                /// Lets it run by itself from now on.
                #[must_use]
                pub fn schedule(self, schedule: Schedule) -> Self {
                    self.is_scheduled(true)
                        .cron_scheduling(schedule.cron)
                        .schedule_timezone(schedule.timezone)
                }

                /// Lets it run by itself no more.
                #[must_use]
                pub fn unscheduled(self) -> Self {
                    self.is_scheduled(false)
                }

                pub(crate) fn hold_schedule(&self) -> Result<(), SaagieError> {
                    let cron = self.cron_scheduling.as_ref().and_then(Option::as_deref);
                    hold(self.is_scheduled, cron, self.schedule_timezone.as_deref())
                }

                /// Whether it changes anything.
                pub(crate) fn is_empty(&self) -> bool {
                    *self == Self::new(self.id.as_str())
                }
            }
        )*
    };
}

schedule!(JobEditionInput, PipelineEditionInput);

#[cfg(test)]
mod tests {
    use super::hold;

    #[test]
    fn only_what_can_be_a_schedule_is_one() {
        for cron in ["0 6 * * 1", "*/5 * * * *", "0 0 6 * * 1", "@daily"] {
            assert!(hold(Some(true), Some(cron), Some("UTC")).is_ok(), "{cron}");
        }
        for (scheduled, cron, timezone, told) in [
            (true, "", "UTC", "not 0"),
            (true, "6", "UTC", "not 1"),
            (true, "0 6 * *", "UTC", "not 4"),
            (true, "0 0 6 * * 1 2026", "UTC", "not 7"),
            (true, "0 6 * * 1", "", "Europe/Paris"),
            (true, "0 6 * * 1", "the moon", "Europe/Paris"),
            (false, "0 6 * * 1", "UTC", "`is_scheduled` is false"),
        ] {
            let error = hold(Some(scheduled), Some(cron), Some(timezone)).unwrap_err();
            assert!(error.to_string().contains(told), "{error}");
        }
    }
}
