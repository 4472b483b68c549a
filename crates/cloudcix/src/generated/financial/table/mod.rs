// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod filters;
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
pub use filters::*;
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

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "cloudcix-financial",
    title: "CloudCIX financial",
    version: "4.1.0",
    server: Some("https://financial.api.cloudcix.com"),
    schemes: &[
        runtime::Scheme {
            name: "token",
            carries: &["header:X-Auth-Token"],
            environment: &[
                "CLOUDCIX_API_KEY",
                "CLOUDCIX_API_USERNAME",
                "CLOUDCIX_API_PASSWORD",
            ],
            description: "A JWT with two claims, `uid` and `exp`. It is good for two hours after a log-in and for one hour\nafter a renewal. It cannot be revoked. `Authorization` is not read.",
        },
    ],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[
    &ACCOUNT_PURCHASE_ADJUSTMENT_CONTRA_CREATE,
    &ACCOUNT_PURCHASE_ADJUSTMENT_CONTRA_GET,
    &ACCOUNT_PURCHASE_ADJUSTMENT_CONTRA_HEAD,
    &ACCOUNT_PURCHASE_ADJUSTMENT_CREATE,
    &ACCOUNT_PURCHASE_ADJUSTMENT_GET,
    &ACCOUNT_PURCHASE_ADJUSTMENT_HEAD,
    &ACCOUNT_PURCHASE_DEBIT_NOTE_CONTRA_CREATE,
    &ACCOUNT_PURCHASE_DEBIT_NOTE_CONTRA_GET,
    &ACCOUNT_PURCHASE_DEBIT_NOTE_CONTRA_HEAD,
    &ACCOUNT_PURCHASE_DEBIT_NOTE_CREATE,
    &ACCOUNT_PURCHASE_DEBIT_NOTE_GET,
    &ACCOUNT_PURCHASE_DEBIT_NOTE_HEAD,
    &ACCOUNT_PURCHASE_DEBIT_NOTE_PARTIAL_UPDATE,
    &ACCOUNT_PURCHASE_DEBIT_NOTE_UPDATE,
    &ACCOUNT_PURCHASE_INVOICE_CONTRA_CREATE,
    &ACCOUNT_PURCHASE_INVOICE_CONTRA_GET,
    &ACCOUNT_PURCHASE_INVOICE_CONTRA_HEAD,
    &ACCOUNT_PURCHASE_INVOICE_CREATE,
    &ACCOUNT_PURCHASE_INVOICE_GET,
    &ACCOUNT_PURCHASE_INVOICE_HEAD,
    &ACCOUNT_PURCHASE_INVOICE_PARTIAL_UPDATE,
    &ACCOUNT_PURCHASE_INVOICE_UPDATE,
    &ACCOUNT_PURCHASE_PAYMENT_CONTRA_CREATE,
    &ACCOUNT_PURCHASE_PAYMENT_CONTRA_GET,
    &ACCOUNT_PURCHASE_PAYMENT_CONTRA_HEAD,
    &ACCOUNT_PURCHASE_PAYMENT_CREATE,
    &ACCOUNT_PURCHASE_PAYMENT_GET,
    &ACCOUNT_PURCHASE_PAYMENT_HEAD,
    &ACCOUNT_SALE_ADJUSTMENT_CONTRA_CREATE,
    &ACCOUNT_SALE_ADJUSTMENT_CONTRA_GET,
    &ACCOUNT_SALE_ADJUSTMENT_CONTRA_HEAD,
    &ACCOUNT_SALE_ADJUSTMENT_CREATE,
    &ACCOUNT_SALE_ADJUSTMENT_GET,
    &ACCOUNT_SALE_ADJUSTMENT_HEAD,
    &ACCOUNT_SALE_CREDIT_NOTE_CONTRA_CREATE,
    &ACCOUNT_SALE_CREDIT_NOTE_CONTRA_GET,
    &ACCOUNT_SALE_CREDIT_NOTE_CONTRA_HEAD,
    &ACCOUNT_SALE_CREDIT_NOTE_CREATE,
    &ACCOUNT_SALE_CREDIT_NOTE_GET,
    &ACCOUNT_SALE_CREDIT_NOTE_HEAD,
    &ACCOUNT_SALE_CREDIT_NOTE_PARTIAL_UPDATE,
    &ACCOUNT_SALE_CREDIT_NOTE_UPDATE,
    &ACCOUNT_SALE_INVOICE_CONTRA_CREATE,
    &ACCOUNT_SALE_INVOICE_CONTRA_GET,
    &ACCOUNT_SALE_INVOICE_CONTRA_HEAD,
    &ACCOUNT_SALE_INVOICE_CREATE,
    &ACCOUNT_SALE_INVOICE_GET,
    &ACCOUNT_SALE_INVOICE_HEAD,
    &ACCOUNT_SALE_INVOICE_PARTIAL_UPDATE,
    &ACCOUNT_SALE_INVOICE_UPDATE,
    &ACCOUNT_SALE_PAYMENT_CONTRA_CREATE,
    &ACCOUNT_SALE_PAYMENT_CONTRA_GET,
    &ACCOUNT_SALE_PAYMENT_CONTRA_HEAD,
    &ACCOUNT_SALE_PAYMENT_CREATE,
    &ACCOUNT_SALE_PAYMENT_GET,
    &ACCOUNT_SALE_PAYMENT_HEAD,
    &ALLOCATION_CREATE,
    &ALLOCATION_DELETE,
    &ALLOCATION_LIST,
    &ALLOCATION_LIST_HEAD,
    &BALANCE_SHEET_LIST,
    &BALANCE_SHEET_LIST_HEAD,
    &CASH_PURCHASE_DEBIT_NOTE_CONTRA_CREATE,
    &CASH_PURCHASE_DEBIT_NOTE_CONTRA_GET,
    &CASH_PURCHASE_DEBIT_NOTE_CONTRA_HEAD,
    &CASH_PURCHASE_DEBIT_NOTE_CREATE,
    &CASH_PURCHASE_DEBIT_NOTE_GET,
    &CASH_PURCHASE_DEBIT_NOTE_HEAD,
    &CASH_PURCHASE_DEBIT_NOTE_PARTIAL_UPDATE,
    &CASH_PURCHASE_DEBIT_NOTE_UPDATE,
    &CASH_PURCHASE_INVOICE_CONTRA_CREATE,
    &CASH_PURCHASE_INVOICE_CONTRA_GET,
    &CASH_PURCHASE_INVOICE_CONTRA_HEAD,
    &CASH_PURCHASE_INVOICE_CREATE,
    &CASH_PURCHASE_INVOICE_GET,
    &CASH_PURCHASE_INVOICE_HEAD,
    &CASH_PURCHASE_INVOICE_PARTIAL_UPDATE,
    &CASH_PURCHASE_INVOICE_UPDATE,
    &CASH_PURCHASE_RECEIPT_CREATE,
    &CASH_PURCHASE_RECEIPT_GET,
    &CASH_PURCHASE_RECEIPT_HEAD,
    &CASH_PURCHASE_RECEIPT_UPDATE,
    &CASH_PURCHASE_REFUND_CREATE,
    &CASH_PURCHASE_REFUND_GET,
    &CASH_PURCHASE_REFUND_HEAD,
    &CASH_PURCHASE_REFUND_UPDATE,
    &CASH_SALE_CREDIT_NOTE_CONTRA_CREATE,
    &CASH_SALE_CREDIT_NOTE_CONTRA_GET,
    &CASH_SALE_CREDIT_NOTE_CONTRA_HEAD,
    &CASH_SALE_CREDIT_NOTE_CREATE,
    &CASH_SALE_CREDIT_NOTE_GET,
    &CASH_SALE_CREDIT_NOTE_HEAD,
    &CASH_SALE_CREDIT_NOTE_PARTIAL_UPDATE,
    &CASH_SALE_CREDIT_NOTE_UPDATE,
    &CASH_SALE_INVOICE_CONTRA_CREATE,
    &CASH_SALE_INVOICE_CONTRA_GET,
    &CASH_SALE_INVOICE_CONTRA_HEAD,
    &CASH_SALE_INVOICE_CREATE,
    &CASH_SALE_INVOICE_GET,
    &CASH_SALE_INVOICE_HEAD,
    &CASH_SALE_INVOICE_PARTIAL_UPDATE,
    &CASH_SALE_INVOICE_UPDATE,
    &CASH_SALE_RECEIPT_CREATE,
    &CASH_SALE_RECEIPT_GET,
    &CASH_SALE_RECEIPT_HEAD,
    &CASH_SALE_RECEIPT_UPDATE,
    &CASH_SALE_REFUND_CREATE,
    &CASH_SALE_REFUND_GET,
    &CASH_SALE_REFUND_HEAD,
    &CASH_SALE_REFUND_UPDATE,
    &CLOUD_BILL_GET,
    &CLOUD_BILL_HEAD,
    &CREDIT_LIMIT_GET,
    &CREDIT_LIMIT_HEAD,
    &CREDIT_LIMIT_LIST,
    &CREDIT_LIMIT_LIST_HEAD,
    &CREDITOR_ACCOUNT_HISTORY_LIST,
    &CREDITOR_ACCOUNT_HISTORY_LIST_HEAD,
    &CREDITOR_ACCOUNT_STATEMENT_LIST,
    &CREDITOR_ACCOUNT_STATEMENT_LIST_HEAD,
    &CREDITOR_LEDGER_AGED_LIST,
    &CREDITOR_LEDGER_AGED_LIST_HEAD,
    &CREDITOR_LEDGER_CONTRA_TRANSACTION_LIST,
    &CREDITOR_LEDGER_CONTRA_TRANSACTION_LIST_HEAD,
    &CREDITOR_LEDGER_LIST,
    &CREDITOR_LEDGER_LIST_HEAD,
    &CREDITOR_LEDGER_TRANSACTION_LIST,
    &CREDITOR_LEDGER_TRANSACTION_LIST_HEAD,
    &DEBTOR_ACCOUNT_HISTORY_LIST,
    &DEBTOR_ACCOUNT_HISTORY_LIST_HEAD,
    &DEBTOR_ACCOUNT_STATEMENT_LIST,
    &DEBTOR_ACCOUNT_STATEMENT_LIST_HEAD,
    &DEBTOR_LEDGER_AGED_LIST,
    &DEBTOR_LEDGER_AGED_LIST_HEAD,
    &DEBTOR_LEDGER_CONTRA_TRANSACTION_LIST,
    &DEBTOR_LEDGER_CONTRA_TRANSACTION_LIST_HEAD,
    &DEBTOR_LEDGER_LIST,
    &DEBTOR_LEDGER_LIST_HEAD,
    &DEBTOR_LEDGER_TRANSACTION_LIST,
    &DEBTOR_LEDGER_TRANSACTION_LIST_HEAD,
    &GLOBAL_NOMINAL_ACCOUNT_CREATE,
    &GLOBAL_NOMINAL_ACCOUNT_DELETE,
    &GLOBAL_NOMINAL_ACCOUNT_GET,
    &GLOBAL_NOMINAL_ACCOUNT_HEAD,
    &GLOBAL_NOMINAL_ACCOUNT_LIST,
    &GLOBAL_NOMINAL_ACCOUNT_LIST_HEAD,
    &GLOBAL_NOMINAL_ACCOUNT_PARTIAL_UPDATE,
    &GLOBAL_NOMINAL_ACCOUNT_UPDATE,
    &JOURNAL_ENTRY_CREATE,
    &JOURNAL_ENTRY_GET,
    &JOURNAL_ENTRY_HEAD,
    &JOURNAL_ENTRY_LIST,
    &JOURNAL_ENTRY_LIST_HEAD,
    &JOURNAL_ENTRY_PARTIAL_UPDATE,
    &JOURNAL_ENTRY_UPDATE,
    &NOMINAL_ACCOUNT_HISTORY_LIST,
    &NOMINAL_ACCOUNT_HISTORY_LIST_HEAD,
    &NOMINAL_ACCOUNT_TYPE_LIST,
    &NOMINAL_ACCOUNT_TYPE_LIST_HEAD,
    &NOMINAL_CONTRA_CREATE,
    &NOMINAL_CONTRA_DELETE,
    &NOMINAL_CONTRA_GET,
    &NOMINAL_CONTRA_HEAD,
    &NOMINAL_CONTRA_LIST,
    &NOMINAL_CONTRA_LIST_HEAD,
    &NOMINAL_CONTRA_PARTIAL_UPDATE,
    &NOMINAL_CONTRA_UPDATE,
    &PAYMENT_METHOD_CREATE,
    &PAYMENT_METHOD_DELETE,
    &PAYMENT_METHOD_GET,
    &PAYMENT_METHOD_HEAD,
    &PAYMENT_METHOD_LIST,
    &PAYMENT_METHOD_LIST_HEAD,
    &PAYMENT_METHOD_PARTIAL_UPDATE,
    &PAYMENT_METHOD_UPDATE,
    &PERIOD_END_CREATE,
    &PERIOD_END_DELETE,
    &PERIOD_END_GET,
    &PERIOD_END_HEAD,
    &PERIOD_END_LIST,
    &PERIOD_END_LIST_HEAD,
    &PROFIT_AND_LOSS_LIST,
    &PROFIT_AND_LOSS_LIST_HEAD,
    &PURCHASES_ANALYSIS_LIST,
    &PURCHASES_ANALYSIS_LIST_HEAD,
    &PURCHASES_BY_COUNTRY_LIST,
    &PURCHASES_BY_COUNTRY_LIST_HEAD,
    &PURCHASES_BY_TERRITORY_LIST,
    &PURCHASES_BY_TERRITORY_LIST_HEAD,
    &RTD_LIST,
    &RTD_LIST_HEAD,
    &SALES_ANALYSIS_LIST,
    &SALES_ANALYSIS_LIST_HEAD,
    &SALES_BY_COUNTRY_LIST,
    &SALES_BY_COUNTRY_LIST_HEAD,
    &SALES_BY_TERRITORY_LIST,
    &SALES_BY_TERRITORY_LIST_HEAD,
    &STATEMENT_CREATE,
    &STATEMENT_LOG_LIST,
    &STATEMENT_LOG_LIST_HEAD,
    &STATEMENT_SETTINGS_GET,
    &STATEMENT_SETTINGS_HEAD,
    &STATEMENT_SETTINGS_LIST,
    &STATEMENT_SETTINGS_LIST_HEAD,
    &STATEMENT_SETTINGS_PARTIAL_UPDATE,
    &STATEMENT_SETTINGS_UPDATE,
    &TAX_RATE_CREATE,
    &TAX_RATE_DELETE,
    &TAX_RATE_GET,
    &TAX_RATE_HEAD,
    &TAX_RATE_LIST,
    &TAX_RATE_LIST_HEAD,
    &TAX_RATE_PARTIAL_UPDATE,
    &TAX_RATE_UPDATE,
    &TRIAL_BALANCE_LIST,
    &TRIAL_BALANCE_LIST_HEAD,
    &VAT3_LIST,
    &VAT3_LIST_HEAD,
    &VIES_PURCHASES_LIST,
    &VIES_PURCHASES_LIST_HEAD,
    &VIES_SALES_LIST,
    &VIES_SALES_LIST_HEAD,
    &YEAR_END_CREATE,
    &YEAR_END_DELETE,
    &YEAR_END_GET,
    &YEAR_END_HEAD,
    &YEAR_END_LIST,
    &YEAR_END_LIST_HEAD,
];

/// How any answer reports a failure inside a success.
#[derive(Debug)]
pub struct AnswerReport;
impl runtime::FailureRule for AnswerReport {
    const WHEN: &'static str = "/_metadata/warnings";
    const EQUALS: &'static [&'static str] = &[];
    const BEGINS: &'static [&'static str] = &[
        "SearchFilterWarning",
        "ExcludeFilterWarning",
    ];
    const MESSAGE: &'static str = "";
}
