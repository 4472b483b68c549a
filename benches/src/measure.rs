//! Taking turns, and telling what came out.

use std::fs;
use std::time::{Duration, Instant};

/// What one side took in each round.
#[derive(Clone, Debug, Default)]
pub struct Side {
    wall: Vec<f64>,
    cpu: Vec<f64>,
}

impl Side {
    /// The median of the wall clock, in seconds a round.
    pub fn wall(&self) -> f64 {
        median(self.wall.clone())
    }

    /// The median of this thread's processor time, in seconds a round, where the system tells it.
    pub fn cpu(&self) -> Option<f64> {
        // The system counts at its own pace: what is too short for it is not told at all.
        let cpu = median(self.cpu.clone());
        (cpu > 0.0).then_some(cpu)
    }

    /// The median of the rounds' ratios to another side: wall clock, then processor time.
    pub fn ratio(&self, other: &Self) -> (f64, Option<f64>) {
        let of = |own: &[f64], other: &[f64]| {
            median(
                own.iter()
                    .zip(other)
                    .map(|(own, other)| own / other)
                    .collect(),
            )
        };
        let told = self.cpu().is_some() && other.cpu().is_some();
        let cpu = told.then(|| of(&self.cpu, &other.cpu));
        (of(&self.wall, &other.wall), cpu)
    }
}

/// Lets the sides take turns, after one round that does not count. Each round begins with another side.
pub fn take_turns<const N: usize>(rounds: usize, sides: &mut [&mut dyn FnMut(); N]) -> [Side; N] {
    let mut found: [Side; N] = std::array::from_fn(|_| Side::default());
    for round in 0..=rounds {
        for turn in 0..N {
            let index = (round + turn) % N;
            let (cpu, started) = (thread_time(), Instant::now());
            sides[index]();
            let wall = started.elapsed();
            if round == 0 {
                continue;
            }
            found[index].wall.push(wall.as_secs_f64());
            if let (Some(before), Some(after)) = (cpu, thread_time()) {
                found[index]
                    .cpu
                    .push(after.saturating_sub(before).as_secs_f64());
            }
        }
    }
    found
}

/// The processor time of this thread. Only Linux tells it without a system call of our own.
fn thread_time() -> Option<Duration> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = told.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        length if length % 2 == 1 => values[length / 2],
        length => f64::midpoint(values[length / 2 - 1], values[length / 2]),
    }
}

/// Seconds in the unit that suits them.
pub fn time(seconds: f64) -> String {
    match seconds {
        _ if seconds < 1e-3 => format!("{:.1} µs", seconds * 1e6),
        _ if seconds < 1.0 => format!("{:.1} ms", seconds * 1e3),
        _ => format!("{seconds:.2} s"),
    }
}

/// Prints the title of a table.
pub fn title(text: &str) {
    println!("\n{text}");
}

/// Prints a line of a table.
pub fn line(what: &str, columns: &[String]) {
    print!("  {what:<44}");
    for column in columns {
        print!(" {column:>16}");
    }
    println!();
}

#[cfg(test)]
mod tests {
    use super::{median, take_turns, time};

    #[test]
    fn the_first_round_does_not_count() {
        let (mut one, mut other) = (0, 0);
        let found = take_turns(3, &mut [&mut || one += 1, &mut || other += 1]);
        assert_eq!((one, other), (4, 4));
        assert_eq!(found[0].wall.len(), 3);
    }

    #[test]
    fn the_median_is_in_the_middle() {
        assert!((median(vec![3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median(vec![4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < f64::EPSILON);
    }

    #[test]
    fn a_time_has_a_unit_that_suits_it() {
        assert_eq!(time(0.000_012_34), "12.3 µs");
        assert_eq!(time(0.5), "500.0 ms");
        assert_eq!(time(2.0), "2.00 s");
    }
}
