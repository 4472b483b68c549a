// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What debtors can be sorted by; with `-` the other way round. The server assumes `balance_30_day`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DebtorLedgerAgedOrder {
    /// `balance_30_day`
    Balance30Day,
    /// `balance_60_day`
    Balance60Day,
    /// `balance_90_day`
    Balance90Day,
    /// `balance_120_day`
    Balance120Day,
    /// `older_balance`
    OlderBalance,
    /// `current_balance`
    CurrentBalance,
    /// `-balance_30_day`
    Balance30Day2,
    /// `-balance_60_day`
    Balance60Day2,
    /// `-balance_90_day`
    Balance90Day2,
    /// `-balance_120_day`
    Balance120Day2,
    /// `-older_balance`
    OlderBalance2,
    /// `-current_balance`
    CurrentBalance2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    DebtorLedgerAgedOrder { Balance30Day = "balance_30_day", Balance60Day =
    "balance_60_day", Balance90Day = "balance_90_day", Balance120Day = "balance_120_day",
    OlderBalance = "older_balance", CurrentBalance = "current_balance", Balance30Day2 =
    "-balance_30_day", Balance60Day2 = "-balance_60_day", Balance90Day2 =
    "-balance_90_day", Balance120Day2 = "-balance_120_day", OlderBalance2 =
    "-older_balance", CurrentBalance2 = "-current_balance" }
}
