// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is sent and what comes back.
pub use crate::generated::shared::{
    ApiError, CodedError, Detail, FieldError, FieldErrors, ListMetadata,
};

mod account_sale_credit_note;
mod account_sale_invoice;
mod allocation;
mod balance_sheet;
mod cloud_bill;
mod credit_limit;
mod creditor_ledger;
mod creditor_ledger_aged;
mod creditor_ledger_transaction;
mod debtor_ledger;
mod debtor_ledger_aged;
mod debtor_ledger_transaction;
mod global_nominal_account;
mod journal_entry;
mod nominal_account_history;
mod nominal_account_type;
mod nominal_contra;
mod payment_method;
mod period_end;
mod profit_and_loss;
mod rtd;
mod shared;
mod statement;
mod statement_log;
mod statement_settings;
mod tax_rate;
mod trial_balance;
mod vat3;
mod year_end;

#[allow(unused_imports)]
pub use account_sale_credit_note::*;
#[allow(unused_imports)]
pub use account_sale_invoice::*;
#[allow(unused_imports)]
pub use allocation::*;
#[allow(unused_imports)]
pub use balance_sheet::*;
#[allow(unused_imports)]
pub use cloud_bill::*;
#[allow(unused_imports)]
pub use credit_limit::*;
#[allow(unused_imports)]
pub use creditor_ledger::*;
#[allow(unused_imports)]
pub use creditor_ledger_aged::*;
#[allow(unused_imports)]
pub use creditor_ledger_transaction::*;
#[allow(unused_imports)]
pub use debtor_ledger::*;
#[allow(unused_imports)]
pub use debtor_ledger_aged::*;
#[allow(unused_imports)]
pub use debtor_ledger_transaction::*;
#[allow(unused_imports)]
pub use global_nominal_account::*;
#[allow(unused_imports)]
pub use journal_entry::*;
#[allow(unused_imports)]
pub use nominal_account_history::*;
#[allow(unused_imports)]
pub use nominal_account_type::*;
#[allow(unused_imports)]
pub use nominal_contra::*;
#[allow(unused_imports)]
pub use payment_method::*;
#[allow(unused_imports)]
pub use period_end::*;
#[allow(unused_imports)]
pub use profit_and_loss::*;
#[allow(unused_imports)]
pub use rtd::*;
#[allow(unused_imports)]
pub use shared::*;
#[allow(unused_imports)]
pub use statement::*;
#[allow(unused_imports)]
pub use statement_log::*;
#[allow(unused_imports)]
pub use statement_settings::*;
#[allow(unused_imports)]
pub use tax_rate::*;
#[allow(unused_imports)]
pub use trial_balance::*;
#[allow(unused_imports)]
pub use vat3::*;
#[allow(unused_imports)]
pub use year_end::*;
