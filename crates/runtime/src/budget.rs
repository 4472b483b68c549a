//! A budget for repeats, shared by all calls of a client.
//!
//! Retries help against a fault that hits one call. Against a server that is down they only add
//! load. So repeats are paid from a bucket that successes refill: a few faults are repeated at
//! once, a long outage soon is not.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::retry::RetryPolicy;

/// What a repeat costs, in units of what a success brings in: ten successes pay for one repeat.
const COST: u32 = 10;

/// A token bucket for repeats.
#[derive(Debug)]
pub struct RetryBudget {
    /// `None`: repeats are free.
    capacity: Option<u32>,
    units: AtomicU32,
}

impl RetryBudget {
    /// A full bucket that pays for `repeats` repeats before the first success.
    pub fn new(repeats: u32) -> Self {
        let capacity = repeats.saturating_mul(COST);
        Self {
            capacity: Some(capacity),
            units: AtomicU32::new(capacity),
        }
    }

    /// A bucket that never runs dry.
    pub fn unlimited() -> Self {
        Self {
            capacity: None,
            units: AtomicU32::new(0),
        }
    }

    /// The bucket that a policy asks for.
    pub fn from_policy(policy: &RetryPolicy) -> Self {
        policy.budget_size().map_or_else(Self::unlimited, Self::new)
    }

    /// Pays for one repeat. `false`: there is not enough left, and the repeat must not happen.
    pub fn withdraw(&self) -> bool {
        self.capacity.is_none()
            || self
                .units
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |units| {
                    units.checked_sub(COST)
                })
                .is_ok()
    }

    /// Brings in what a call that succeeded is worth.
    pub fn deposit(&self) {
        let Some(capacity) = self.capacity else {
            return;
        };
        // Almost every call finds the bucket full; then there is nothing to write.
        if self.units.load(Ordering::Relaxed) < capacity {
            // A failed update means that the bucket has been filled meanwhile.
            let _ = self
                .units
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |units| {
                    (units < capacity).then_some(units + 1)
                });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_successes_pay_for_one_repeat() {
        let budget = RetryBudget::new(1);
        assert!(budget.withdraw());
        assert!(!budget.withdraw());
        for _ in 0..9 {
            budget.deposit();
        }
        assert!(!budget.withdraw());
        budget.deposit();
        assert!(budget.withdraw());
    }

    #[test]
    fn a_full_bucket_does_not_overflow() {
        let budget = RetryBudget::new(1);
        for _ in 0..100 {
            budget.deposit();
        }
        assert!(budget.withdraw());
        assert!(!budget.withdraw());
    }

    #[test]
    fn an_unlimited_budget_always_pays() {
        let budget = RetryBudget::unlimited();
        assert!((0..1000).all(|_| budget.withdraw()));
    }
}
