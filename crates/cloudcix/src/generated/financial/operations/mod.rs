// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod account_purchase_adjustment;
mod account_purchase_adjustment_contra;
mod account_purchase_debit_note;
mod account_purchase_debit_note_contra;
mod account_purchase_invoice;
mod account_purchase_invoice_contra;
mod account_purchase_payment;
mod account_purchase_payment_contra;
mod account_sale_adjustment;
mod account_sale_adjustment_contra;
mod account_sale_credit_note;
mod account_sale_credit_note_contra;
mod account_sale_invoice;
mod account_sale_invoice_contra;
mod account_sale_payment;
mod account_sale_payment_contra;
mod allocation;
mod balance_sheet;
mod cash_purchase_debit_note;
mod cash_purchase_debit_note_contra;
mod cash_purchase_invoice;
mod cash_purchase_invoice_contra;
mod cash_purchase_receipt;
mod cash_purchase_refund;
mod cash_sale_credit_note;
mod cash_sale_credit_note_contra;
mod cash_sale_invoice;
mod cash_sale_invoice_contra;
mod cash_sale_receipt;
mod cash_sale_refund;
mod cloud_bill;
mod credit_limit;
mod creditor_account_history;
mod creditor_account_statement;
mod creditor_ledger;
mod creditor_ledger_aged;
mod creditor_ledger_contra_transaction;
mod creditor_ledger_transaction;
mod debtor_account_history;
mod debtor_account_statement;
mod debtor_ledger;
mod debtor_ledger_aged;
mod debtor_ledger_contra_transaction;
mod debtor_ledger_transaction;
mod global_nominal_account;
mod journal_entry;
mod nominal_account_history;
mod nominal_account_type;
mod nominal_contra;
mod payment_method;
mod period_end;
mod profit_and_loss;
mod purchases_analysis;
mod purchases_by_country;
mod purchases_by_territory;
mod rtd;
mod sales_analysis;
mod sales_by_country;
mod sales_by_territory;
mod statement;
mod statement_log;
mod statement_settings;
mod tax_rate;
mod trial_balance;
mod vat3;
mod vies_purchases;
mod vies_sales;
mod year_end;

#[allow(unused_imports)]
pub use account_purchase_adjustment::*;
#[allow(unused_imports)]
pub use account_purchase_adjustment_contra::*;
#[allow(unused_imports)]
pub use account_purchase_debit_note::*;
#[allow(unused_imports)]
pub use account_purchase_debit_note_contra::*;
#[allow(unused_imports)]
pub use account_purchase_invoice::*;
#[allow(unused_imports)]
pub use account_purchase_invoice_contra::*;
#[allow(unused_imports)]
pub use account_purchase_payment::*;
#[allow(unused_imports)]
pub use account_purchase_payment_contra::*;
#[allow(unused_imports)]
pub use account_sale_adjustment::*;
#[allow(unused_imports)]
pub use account_sale_adjustment_contra::*;
#[allow(unused_imports)]
pub use account_sale_credit_note::*;
#[allow(unused_imports)]
pub use account_sale_credit_note_contra::*;
#[allow(unused_imports)]
pub use account_sale_invoice::*;
#[allow(unused_imports)]
pub use account_sale_invoice_contra::*;
#[allow(unused_imports)]
pub use account_sale_payment::*;
#[allow(unused_imports)]
pub use account_sale_payment_contra::*;
#[allow(unused_imports)]
pub use allocation::*;
#[allow(unused_imports)]
pub use balance_sheet::*;
#[allow(unused_imports)]
pub use cash_purchase_debit_note::*;
#[allow(unused_imports)]
pub use cash_purchase_debit_note_contra::*;
#[allow(unused_imports)]
pub use cash_purchase_invoice::*;
#[allow(unused_imports)]
pub use cash_purchase_invoice_contra::*;
#[allow(unused_imports)]
pub use cash_purchase_receipt::*;
#[allow(unused_imports)]
pub use cash_purchase_refund::*;
#[allow(unused_imports)]
pub use cash_sale_credit_note::*;
#[allow(unused_imports)]
pub use cash_sale_credit_note_contra::*;
#[allow(unused_imports)]
pub use cash_sale_invoice::*;
#[allow(unused_imports)]
pub use cash_sale_invoice_contra::*;
#[allow(unused_imports)]
pub use cash_sale_receipt::*;
#[allow(unused_imports)]
pub use cash_sale_refund::*;
#[allow(unused_imports)]
pub use cloud_bill::*;
#[allow(unused_imports)]
pub use credit_limit::*;
#[allow(unused_imports)]
pub use creditor_account_history::*;
#[allow(unused_imports)]
pub use creditor_account_statement::*;
#[allow(unused_imports)]
pub use creditor_ledger::*;
#[allow(unused_imports)]
pub use creditor_ledger_aged::*;
#[allow(unused_imports)]
pub use creditor_ledger_contra_transaction::*;
#[allow(unused_imports)]
pub use creditor_ledger_transaction::*;
#[allow(unused_imports)]
pub use debtor_account_history::*;
#[allow(unused_imports)]
pub use debtor_account_statement::*;
#[allow(unused_imports)]
pub use debtor_ledger::*;
#[allow(unused_imports)]
pub use debtor_ledger_aged::*;
#[allow(unused_imports)]
pub use debtor_ledger_contra_transaction::*;
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
pub use purchases_analysis::*;
#[allow(unused_imports)]
pub use purchases_by_country::*;
#[allow(unused_imports)]
pub use purchases_by_territory::*;
#[allow(unused_imports)]
pub use rtd::*;
#[allow(unused_imports)]
pub use sales_analysis::*;
#[allow(unused_imports)]
pub use sales_by_country::*;
#[allow(unused_imports)]
pub use sales_by_territory::*;
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
pub use vies_purchases::*;
#[allow(unused_imports)]
pub use vies_sales::*;
#[allow(unused_imports)]
pub use year_end::*;
