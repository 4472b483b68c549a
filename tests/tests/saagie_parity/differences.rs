//! What our calls do otherwise than the recorded ones, on purpose.

use platform_clients_tests::parity::Difference;

/// One entry for each difference. One that no longer occurs fails the test.
pub static DIFFERENCES: &[Difference] = &[];
