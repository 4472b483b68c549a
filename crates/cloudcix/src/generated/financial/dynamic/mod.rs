// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

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
mod fields;

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
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    ACCOUNT_PURCHASE_ADJUSTMENT_CALLS_1,
    ACCOUNT_PURCHASE_ADJUSTMENT_CONTRA_CALLS_1,
    ACCOUNT_PURCHASE_DEBIT_NOTE_CALLS_1,
    ACCOUNT_PURCHASE_DEBIT_NOTE_CONTRA_CALLS_1,
    ACCOUNT_PURCHASE_INVOICE_CALLS_1,
    ACCOUNT_PURCHASE_INVOICE_CONTRA_CALLS_1,
    ACCOUNT_PURCHASE_PAYMENT_CALLS_1,
    ACCOUNT_PURCHASE_PAYMENT_CONTRA_CALLS_1,
    ACCOUNT_SALE_ADJUSTMENT_CALLS_1,
    ACCOUNT_SALE_ADJUSTMENT_CONTRA_CALLS_1,
    ACCOUNT_SALE_CREDIT_NOTE_CALLS_1,
    ACCOUNT_SALE_CREDIT_NOTE_CONTRA_CALLS_1,
    ACCOUNT_SALE_INVOICE_CALLS_1,
    ACCOUNT_SALE_INVOICE_CONTRA_CALLS_1,
    ACCOUNT_SALE_PAYMENT_CALLS_1,
    ACCOUNT_SALE_PAYMENT_CONTRA_CALLS_1,
    ALLOCATION_CALLS_1,
    BALANCE_SHEET_CALLS_1,
    CASH_PURCHASE_DEBIT_NOTE_CALLS_1,
    CASH_PURCHASE_DEBIT_NOTE_CONTRA_CALLS_1,
    CASH_PURCHASE_INVOICE_CALLS_1,
    CASH_PURCHASE_INVOICE_CONTRA_CALLS_1,
    CASH_PURCHASE_RECEIPT_CALLS_1,
    CASH_PURCHASE_REFUND_CALLS_1,
    CASH_SALE_CREDIT_NOTE_CALLS_1,
    CASH_SALE_CREDIT_NOTE_CONTRA_CALLS_1,
    CASH_SALE_INVOICE_CALLS_1,
    CASH_SALE_INVOICE_CONTRA_CALLS_1,
    CASH_SALE_RECEIPT_CALLS_1,
    CASH_SALE_REFUND_CALLS_1,
    CLOUD_BILL_CALLS_1,
    CREDIT_LIMIT_CALLS_1,
    CREDITOR_ACCOUNT_HISTORY_CALLS_1,
    CREDITOR_ACCOUNT_STATEMENT_CALLS_1,
    CREDITOR_LEDGER_CALLS_1,
    CREDITOR_LEDGER_AGED_CALLS_1,
    CREDITOR_LEDGER_CONTRA_TRANSACTION_CALLS_1,
    CREDITOR_LEDGER_TRANSACTION_CALLS_1,
    DEBTOR_ACCOUNT_HISTORY_CALLS_1,
    DEBTOR_ACCOUNT_STATEMENT_CALLS_1,
    DEBTOR_LEDGER_CALLS_1,
    DEBTOR_LEDGER_AGED_CALLS_1,
    DEBTOR_LEDGER_CONTRA_TRANSACTION_CALLS_1,
    DEBTOR_LEDGER_TRANSACTION_CALLS_1,
    GLOBAL_NOMINAL_ACCOUNT_CALLS_1,
    JOURNAL_ENTRY_CALLS_1,
    NOMINAL_ACCOUNT_HISTORY_CALLS_1,
    NOMINAL_ACCOUNT_TYPE_CALLS_1,
    NOMINAL_CONTRA_CALLS_1,
    PAYMENT_METHOD_CALLS_1,
    PERIOD_END_CALLS_1,
    PROFIT_AND_LOSS_CALLS_1,
    PURCHASES_ANALYSIS_CALLS_1,
    PURCHASES_BY_COUNTRY_CALLS_1,
    PURCHASES_BY_TERRITORY_CALLS_1,
    RTD_CALLS_1,
    SALES_ANALYSIS_CALLS_1,
    SALES_BY_COUNTRY_CALLS_1,
    SALES_BY_TERRITORY_CALLS_1,
    STATEMENT_CALLS_1,
    STATEMENT_LOG_CALLS_1,
    STATEMENT_SETTINGS_CALLS_1,
    TAX_RATE_CALLS_1,
    TRIAL_BALANCE_CALLS_1,
    VAT3_CALLS_1,
    VIES_PURCHASES_CALLS_1,
    VIES_SALES_CALLS_1,
    YEAR_END_CALLS_1,
];

impl Client {
    /// What [`call`](Self::call) knows of each operation, in tables that are sorted by id.
    pub const CALLS: &'static [&'static [runtime::Row]] = CALLS;
    /// Calls an operation by its id.
    ///
    /// The arguments are an object with a member for each parameter and `body` for the body. The
    /// request is built and the answer read through the same types as in a typed call.
    pub async fn call(
        &self,
        operation: &str,
        arguments: serde_json::Value,
    ) -> Result<serde_json::Value, runtime::Error<serde_json::Value>> {
        self.call_with(operation, arguments, runtime::RequestOptions::new()).await
    }

    /// The same, with options.
    pub async fn call_with(
        &self,
        operation: &str,
        arguments: serde_json::Value,
        options: runtime::RequestOptions,
    ) -> Result<serde_json::Value, runtime::Error<serde_json::Value>> {
        runtime::call(self.runtime(), CALLS, operation, arguments, options).await
    }
}
