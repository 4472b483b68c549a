// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// Their payment, in the own books.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PaymentContraCreate {
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// The number of their transaction in their books.
    pub tsn: i64,
    /// How it was paid.
    pub payment_method_id: i64,
    /// The rate between the two currencies. Needed where the account has another than the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<runtime::value::Number>,
}

impl PaymentContraCreate {
    /// With everything that is required.
    pub fn new(
        transaction_date: impl Into<String>,
        tsn: i64,
        payment_method_id: i64,
    ) -> Self {
        Self {
            transaction_date: transaction_date.into(),
            tsn: tsn,
            payment_method_id: payment_method_id,
            narrative: None,
            report_template_id: None,
            exchange_rate: None,
        }
    }

    /// What it is about.
    #[must_use]
    pub fn narrative(mut self, narrative: impl Into<String>) -> Self {
        self.narrative = Some(narrative.into());
        self
    }

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }

    /// The rate between the two currencies. Needed where the account has another than the address.
    #[must_use]
    pub fn exchange_rate(
        mut self,
        exchange_rate: impl Into<runtime::value::Number>,
    ) -> Self {
        self.exchange_rate = Some(exchange_rate.into());
        self
    }
}

/// Their adjustment, in the own books.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AdjustmentContraCreate {
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// The number of their transaction in their books.
    pub tsn: i64,
    /// The account to debit. It and `credit` are of the same amount, and one of them is the control account of creditors or debtors.
    pub debit: AccountAmount,
    /// The account to credit.
    pub credit: AccountAmount,
}

impl AdjustmentContraCreate {
    /// With everything that is required.
    pub fn new(
        transaction_date: impl Into<String>,
        tsn: i64,
        debit: impl Into<AccountAmount>,
        credit: impl Into<AccountAmount>,
    ) -> Self {
        Self {
            transaction_date: transaction_date.into(),
            tsn: tsn,
            debit: debit.into(),
            credit: credit.into(),
            narrative: None,
            report_template_id: None,
        }
    }

    /// What it is about.
    #[must_use]
    pub fn narrative(mut self, narrative: impl Into<String>) -> Self {
        self.narrative = Some(narrative.into());
        self
    }

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }
}

/// A line of a purchase.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PurchaseLine {
    /// What it is.
    pub description: String,
    /// The rate to the currency of the address. The server assumes 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<runtime::value::Number>,
    /// The number of the account.
    pub number: i64,
    /// The number of the part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_number: Option<String>,
    /// How many.
    pub quantity: runtime::value::Number,
    /// The tax as it is on the bill. Only what may come from rounding is allowed as a difference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_amount: Option<runtime::value::Number>,
    /// The tax rate. CloudCIX documents a rate in percent for some kinds; the server wants the id.
    pub tax_rate_id: i64,
    /// The price of one.
    pub unit_price: runtime::value::Number,
}

impl PurchaseLine {
    /// With everything that is required.
    pub fn new(
        description: impl Into<String>,
        number: i64,
        quantity: impl Into<runtime::value::Number>,
        tax_rate_id: i64,
        unit_price: impl Into<runtime::value::Number>,
    ) -> Self {
        Self {
            description: description.into(),
            number: number,
            quantity: quantity.into(),
            tax_rate_id: tax_rate_id,
            unit_price: unit_price.into(),
            exchange_rate: None,
            part_number: None,
            tax_amount: None,
        }
    }

    /// The rate to the currency of the address. The server assumes 1.
    #[must_use]
    pub fn exchange_rate(
        mut self,
        exchange_rate: impl Into<runtime::value::Number>,
    ) -> Self {
        self.exchange_rate = Some(exchange_rate.into());
        self
    }

    /// The number of the part.
    #[must_use]
    pub fn part_number(mut self, part_number: impl Into<String>) -> Self {
        self.part_number = Some(part_number.into());
        self
    }

    /// The tax as it is on the bill. Only what may come from rounding is allowed as a difference.
    #[must_use]
    pub fn tax_amount(mut self, tax_amount: impl Into<runtime::value::Number>) -> Self {
        self.tax_amount = Some(tax_amount.into());
        self
    }
}

/// A line of a sale.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SaleLine {
    /// What it is.
    pub description: String,
    /// The rate to the currency of the address. The server assumes 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<runtime::value::Number>,
    /// The number of the account.
    pub number: i64,
    /// The number of the part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_number: Option<String>,
    /// How many.
    pub quantity: runtime::value::Number,
    /// The tax rate. CloudCIX documents a rate in percent for some kinds; the server wants the id.
    pub tax_rate_id: i64,
    /// The price of one.
    pub unit_price: runtime::value::Number,
}

impl SaleLine {
    /// With everything that is required.
    pub fn new(
        description: impl Into<String>,
        number: i64,
        quantity: impl Into<runtime::value::Number>,
        tax_rate_id: i64,
        unit_price: impl Into<runtime::value::Number>,
    ) -> Self {
        Self {
            description: description.into(),
            number: number,
            quantity: quantity.into(),
            tax_rate_id: tax_rate_id,
            unit_price: unit_price.into(),
            exchange_rate: None,
            part_number: None,
        }
    }

    /// The rate to the currency of the address. The server assumes 1.
    #[must_use]
    pub fn exchange_rate(
        mut self,
        exchange_rate: impl Into<runtime::value::Number>,
    ) -> Self {
        self.exchange_rate = Some(exchange_rate.into());
        self
    }

    /// The number of the part.
    #[must_use]
    pub fn part_number(mut self, part_number: impl Into<String>) -> Self {
        self.part_number = Some(part_number.into());
        self
    }
}

/// A line of a contra. It must match one of theirs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContraLine {
    /// What it is.
    pub description: String,
    /// The rate to the currency of the address. The server assumes 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<runtime::value::Number>,
    /// The number of the account.
    pub number: i64,
    /// How many.
    pub quantity: runtime::value::Number,
    /// The tax rate. CloudCIX documents a rate in percent for some kinds; the server wants the id.
    pub tax_rate_id: i64,
    /// The price of one.
    pub unit_price: runtime::value::Number,
}

impl ContraLine {
    /// With everything that is required.
    pub fn new(
        description: impl Into<String>,
        number: i64,
        quantity: impl Into<runtime::value::Number>,
        tax_rate_id: i64,
        unit_price: impl Into<runtime::value::Number>,
    ) -> Self {
        Self {
            description: description.into(),
            number: number,
            quantity: quantity.into(),
            tax_rate_id: tax_rate_id,
            unit_price: unit_price.into(),
            exchange_rate: None,
        }
    }

    /// The rate to the currency of the address. The server assumes 1.
    #[must_use]
    pub fn exchange_rate(
        mut self,
        exchange_rate: impl Into<runtime::value::Number>,
    ) -> Self {
        self.exchange_rate = Some(exchange_rate.into());
        self
    }
}

/// A line of the contra of an invoice. It must match one of theirs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContraInvoiceLine {
    /// What it is.
    pub description: String,
    /// The rate to the currency of the address.
    pub exchange_rate: runtime::value::Number,
    /// The number of the account.
    pub number: i64,
    /// How many.
    pub quantity: runtime::value::Number,
    /// The tax rate. CloudCIX documents a rate in percent for some kinds; the server wants the id.
    pub tax_rate_id: i64,
    /// The price of one.
    pub unit_price: runtime::value::Number,
}

impl ContraInvoiceLine {
    /// With everything that is required.
    pub fn new(
        description: impl Into<String>,
        exchange_rate: impl Into<runtime::value::Number>,
        number: i64,
        quantity: impl Into<runtime::value::Number>,
        tax_rate_id: i64,
        unit_price: impl Into<runtime::value::Number>,
    ) -> Self {
        Self {
            description: description.into(),
            exchange_rate: exchange_rate.into(),
            number: number,
            quantity: quantity.into(),
            tax_rate_id: tax_rate_id,
            unit_price: unit_price.into(),
        }
    }
}

/// An amount and the account it goes to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountAmount {
    /// How much; not 0.
    pub amount: runtime::value::Number,
    /// The number of the account.
    pub number: i64,
}

impl AccountAmount {
    /// With everything that is required.
    pub fn new(amount: impl Into<runtime::value::Number>, number: i64) -> Self {
        Self {
            amount: amount.into(),
            number: number,
        }
    }
}

/// What to change in a transaction.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransactionUpdate {
    /// The number that the other side gave it, such as that of its order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
}

impl TransactionUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self { external_reference: None }
    }

    /// The number that the other side gave it, such as that of its order.
    #[must_use]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
        self
    }
}

/// What to change in a receipt or refund.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceiptUpdate {
    /// The first line of the address that the bill goes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address1_bill_to: Option<String>,
    /// The first line of the address that the delivery goes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address1_deliver_to: Option<String>,
    /// Its second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2_bill_to: Option<String>,
    /// Its second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2_deliver_to: Option<String>,
    /// Its third line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address3_bill_to: Option<String>,
    /// Its third line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address3_deliver_to: Option<String>,
    /// Its city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city_bill_to: Option<String>,
    /// Its city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city_deliver_to: Option<String>,
    /// Who made it on the other side, or whom it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contra_contact: Option<String>,
    /// Its country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_id_deliver_to: Option<i64>,
    /// The number that the other side gave it, such as that of its order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// Whom the bill goes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_bill_to: Option<String>,
    /// Whom the delivery goes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_deliver_to: Option<String>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// Its postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode_bill_to: Option<String>,
    /// Its postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode_deliver_to: Option<String>,
    /// Its subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision_id_deliver_to: Option<i64>,
}

impl ReceiptUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address1_bill_to: None,
            address1_deliver_to: None,
            address2_bill_to: None,
            address2_deliver_to: None,
            address3_bill_to: None,
            address3_deliver_to: None,
            city_bill_to: None,
            city_deliver_to: None,
            contra_contact: None,
            country_id_deliver_to: None,
            external_reference: None,
            name_bill_to: None,
            name_deliver_to: None,
            narrative: None,
            postcode_bill_to: None,
            postcode_deliver_to: None,
            subdivision_id_deliver_to: None,
        }
    }

    /// The first line of the address that the bill goes to.
    #[must_use]
    pub fn address1_bill_to(mut self, address1_bill_to: impl Into<String>) -> Self {
        self.address1_bill_to = Some(address1_bill_to.into());
        self
    }

    /// The first line of the address that the delivery goes to.
    #[must_use]
    pub fn address1_deliver_to(
        mut self,
        address1_deliver_to: impl Into<String>,
    ) -> Self {
        self.address1_deliver_to = Some(address1_deliver_to.into());
        self
    }

    /// Its second line.
    #[must_use]
    pub fn address2_bill_to(mut self, address2_bill_to: impl Into<String>) -> Self {
        self.address2_bill_to = Some(address2_bill_to.into());
        self
    }

    /// Its second line.
    #[must_use]
    pub fn address2_deliver_to(
        mut self,
        address2_deliver_to: impl Into<String>,
    ) -> Self {
        self.address2_deliver_to = Some(address2_deliver_to.into());
        self
    }

    /// Its third line.
    #[must_use]
    pub fn address3_bill_to(mut self, address3_bill_to: impl Into<String>) -> Self {
        self.address3_bill_to = Some(address3_bill_to.into());
        self
    }

    /// Its third line.
    #[must_use]
    pub fn address3_deliver_to(
        mut self,
        address3_deliver_to: impl Into<String>,
    ) -> Self {
        self.address3_deliver_to = Some(address3_deliver_to.into());
        self
    }

    /// Its city.
    #[must_use]
    pub fn city_bill_to(mut self, city_bill_to: impl Into<String>) -> Self {
        self.city_bill_to = Some(city_bill_to.into());
        self
    }

    /// Its city.
    #[must_use]
    pub fn city_deliver_to(mut self, city_deliver_to: impl Into<String>) -> Self {
        self.city_deliver_to = Some(city_deliver_to.into());
        self
    }

    /// Who made it on the other side, or whom it is for.
    #[must_use]
    pub fn contra_contact(mut self, contra_contact: impl Into<String>) -> Self {
        self.contra_contact = Some(contra_contact.into());
        self
    }

    /// Its country.
    #[must_use]
    pub fn country_id_deliver_to(mut self, country_id_deliver_to: i64) -> Self {
        self.country_id_deliver_to = Some(country_id_deliver_to);
        self
    }

    /// The number that the other side gave it, such as that of its order.
    #[must_use]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
        self
    }

    /// Whom the bill goes to.
    #[must_use]
    pub fn name_bill_to(mut self, name_bill_to: impl Into<String>) -> Self {
        self.name_bill_to = Some(name_bill_to.into());
        self
    }

    /// Whom the delivery goes to.
    #[must_use]
    pub fn name_deliver_to(mut self, name_deliver_to: impl Into<String>) -> Self {
        self.name_deliver_to = Some(name_deliver_to.into());
        self
    }

    /// What it is about.
    #[must_use]
    pub fn narrative(mut self, narrative: impl Into<String>) -> Self {
        self.narrative = Some(narrative.into());
        self
    }

    /// Its postcode.
    #[must_use]
    pub fn postcode_bill_to(mut self, postcode_bill_to: impl Into<String>) -> Self {
        self.postcode_bill_to = Some(postcode_bill_to.into());
        self
    }

    /// Its postcode.
    #[must_use]
    pub fn postcode_deliver_to(
        mut self,
        postcode_deliver_to: impl Into<String>,
    ) -> Self {
        self.postcode_deliver_to = Some(postcode_deliver_to.into());
        self
    }

    /// Its subdivision of the country.
    #[must_use]
    pub fn subdivision_id_deliver_to(mut self, subdivision_id_deliver_to: i64) -> Self {
        self.subdivision_id_deliver_to = Some(subdivision_id_deliver_to);
        self
    }
}

/// A transaction with a creditor or debtor.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountEntry {
    /// The address whose books these are.
    pub address_id: i64,
    /// The first line of the address that the bill goes to.
    pub address1_bill_to: Option<String>,
    /// The first line of the address that the delivery goes to.
    pub address1_deliver_to: Option<String>,
    /// Its second line.
    pub address2_bill_to: Option<String>,
    /// Its second line.
    pub address2_deliver_to: Option<String>,
    /// Its third line.
    pub address3_bill_to: Option<String>,
    /// Its third line.
    pub address3_deliver_to: Option<String>,
    /// Its city.
    pub city_bill_to: Option<String>,
    /// Its city.
    pub city_deliver_to: Option<String>,
    /// The user who made it.
    pub contact: String,
    /// The address of the other side.
    pub contra_address_id: Option<i64>,
    /// Who made it on the other side, or whom it is for.
    pub contra_contact: Option<String>,
    /// The same transaction in the books of the other side, once it is there.
    pub contra_nominal_ledger_id: Option<i64>,
    /// Its country.
    pub country_id_bill_to: Option<i64>,
    /// Its country.
    pub country_id_deliver_to: Option<i64>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The lines on the credit side.
    pub credits: Vec<NominalLedgerLine>,
    /// The lines on the debit side.
    pub debits: Vec<NominalLedgerLine>,
    /// The number that the other side gave it, such as that of its order.
    pub external_reference: Option<String>,
    /// The mails that were sent about it.
    pub email_log: Vec<EmailLog>,
    /// The id.
    pub id: i64,
    /// Whom the bill goes to.
    pub name_bill_to: Option<String>,
    /// Whom the delivery goes to.
    pub name_deliver_to: Option<String>,
    /// What it is about.
    pub narrative: Option<String>,
    /// Its postcode.
    pub postcode_bill_to: Option<String>,
    /// Its postcode.
    pub postcode_deliver_to: Option<String>,
    /// What it looks like in print.
    pub report_template_id: Option<i64>,
    /// Its subdivision of the country.
    pub subdivision_id_bill_to: Option<i64>,
    /// Its subdivision of the country.
    pub subdivision_id_deliver_to: Option<i64>,
    /// The date it has in the books.
    pub transaction_date: runtime::value::Date,
    /// Its kind, such as 11002 for an account sale invoice.
    pub transaction_type_id: i64,
    /// Its number among those of its kind in its address.
    pub tsn: i64,
    /// What of it is not settled, with four places.
    pub unallocated_balance: serde_json::Value,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// What is owed after it.
    pub running_balance: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of transactions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountHistoryList {
    /// `content`
    pub content: Vec<AccountEntry>,
    /// What the server made of the parameters, and the sums.
    #[serde(rename = "_metadata")]
    pub metadata: AccountHistoryMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of transactions that are not settled.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountStatementList {
    /// `content`
    pub content: Vec<AccountEntry>,
    /// What the server made of the parameters, and what is open by age.
    #[serde(rename = "_metadata")]
    pub metadata: AccountStatementMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the server made of the parameters, and the sums.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountHistoryMetadata {
    /// The number of this page, from 0.
    pub page: i64,
    /// How many objects to a page. It is what was applied, which may not be what was asked for.
    pub limit: i32,
    /// The member that the list is sorted by, with `-` in front when it is reversed.
    pub order: String,
    /// How many objects there are on all pages together, at this moment.
    pub total_records: i64,
    /// What the server ignored. `SearchFilterWarning` and `ExcludeFilterWarning` mean that a filter was
    /// skipped and **the list holds everything**.
    pub warnings: Vec<String>,
    /// What was credited, on all pages together.
    pub total_credits: runtime::value::Number,
    /// What was debited, on all pages together.
    pub total_debits: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the server made of the parameters, and what is open by age.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountStatementMetadata {
    /// The number of this page, from 0.
    pub page: i64,
    /// How many objects to a page. It is what was applied, which may not be what was asked for.
    pub limit: i32,
    /// The member that the list is sorted by, with `-` in front when it is reversed.
    pub order: String,
    /// How many objects there are on all pages together, at this moment.
    pub total_records: i64,
    /// What the server ignored. `SearchFilterWarning` and `ExcludeFilterWarning` mean that a filter was
    /// skipped and **the list holds everything**.
    pub warnings: Vec<String>,
    /// Open for up to 30 days.
    pub balance_30_day: runtime::value::Number,
    /// Open for up to 60 days.
    pub balance_60_day: runtime::value::Number,
    /// Open for up to 90 days.
    pub balance_90_day: runtime::value::Number,
    /// All that is open.
    pub current_balance: runtime::value::Number,
    /// Open for longer than 90 days.
    pub older_balance: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the transactions with somebody can be sorted by; with `-` the other way round. The server assumes `transaction_date`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountEntryOrder {
    /// `transaction_date`
    TransactionDate,
    /// `transaction_type_id`
    TransactionTypeId,
    /// `tsn`
    Tsn,
    /// `-transaction_date`
    TransactionDate2,
    /// `-transaction_type_id`
    TransactionTypeId2,
    /// `-tsn`
    Tsn2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AccountEntryOrder { TransactionDate = "transaction_date", TransactionTypeId =
    "transaction_type_id", Tsn = "tsn", TransactionDate2 = "-transaction_date",
    TransactionTypeId2 = "-transaction_type_id", Tsn2 = "-tsn" }
}

/// Conditions on the transactions with somebody.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountEntryFilter {
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_date: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__gt")]
    pub transaction_date_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__gte")]
    pub transaction_date_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__in")]
    pub transaction_date_in: Option<Vec<String>>,
    /// `transaction_date__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__isnull")]
    pub transaction_date_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__lt")]
    pub transaction_date_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__lte")]
    pub transaction_date_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__range")]
    pub transaction_date_range: Option<Vec<String>>,
    /// `transaction_type_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_type_id: Option<i64>,
    /// `transaction_type_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__gt")]
    pub transaction_type_id_gt: Option<i64>,
    /// `transaction_type_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__gte")]
    pub transaction_type_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__in")]
    pub transaction_type_id_in: Option<Vec<i64>>,
    /// `transaction_type_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__lt")]
    pub transaction_type_id_lt: Option<i64>,
    /// `transaction_type_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__lte")]
    pub transaction_type_id_lte: Option<i64>,
    /// `tsn`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tsn: Option<i64>,
    /// `tsn__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__gt")]
    pub tsn_gt: Option<i64>,
    /// `tsn__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__gte")]
    pub tsn_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__in")]
    pub tsn_in: Option<Vec<i64>>,
    /// `tsn__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__isnull")]
    pub tsn_isnull: Option<bool>,
    /// `tsn__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__lt")]
    pub tsn_lt: Option<i64>,
    /// `tsn__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__lte")]
    pub tsn_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__range")]
    pub tsn_range: Option<Vec<i64>>,
}

impl AccountEntryFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            transaction_date: None,
            transaction_date_gt: None,
            transaction_date_gte: None,
            transaction_date_in: None,
            transaction_date_isnull: None,
            transaction_date_lt: None,
            transaction_date_lte: None,
            transaction_date_range: None,
            transaction_type_id: None,
            transaction_type_id_gt: None,
            transaction_type_id_gte: None,
            transaction_type_id_in: None,
            transaction_type_id_lt: None,
            transaction_type_id_lte: None,
            tsn: None,
            tsn_gt: None,
            tsn_gte: None,
            tsn_in: None,
            tsn_isnull: None,
            tsn_lt: None,
            tsn_lte: None,
            tsn_range: None,
        }
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date(mut self, transaction_date: impl Into<String>) -> Self {
        self.transaction_date = Some(transaction_date.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_gt(
        mut self,
        transaction_date_gt: impl Into<String>,
    ) -> Self {
        self.transaction_date_gt = Some(transaction_date_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_gte(
        mut self,
        transaction_date_gte: impl Into<String>,
    ) -> Self {
        self.transaction_date_gte = Some(transaction_date_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn transaction_date_in(
        mut self,
        transaction_date_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_date_in = Some(
            transaction_date_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `transaction_date__isnull`.
    #[must_use]
    pub fn transaction_date_isnull(mut self, transaction_date_isnull: bool) -> Self {
        self.transaction_date_isnull = Some(transaction_date_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_lt(
        mut self,
        transaction_date_lt: impl Into<String>,
    ) -> Self {
        self.transaction_date_lt = Some(transaction_date_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_lte(
        mut self,
        transaction_date_lte: impl Into<String>,
    ) -> Self {
        self.transaction_date_lte = Some(transaction_date_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn transaction_date_range(
        mut self,
        transaction_date_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_date_range = Some(
            transaction_date_range.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `transaction_type_id`.
    #[must_use]
    pub fn transaction_type_id(mut self, transaction_type_id: i64) -> Self {
        self.transaction_type_id = Some(transaction_type_id);
        self
    }

    /// Sets `transaction_type_id__gt`.
    #[must_use]
    pub fn transaction_type_id_gt(mut self, transaction_type_id_gt: i64) -> Self {
        self.transaction_type_id_gt = Some(transaction_type_id_gt);
        self
    }

    /// Sets `transaction_type_id__gte`.
    #[must_use]
    pub fn transaction_type_id_gte(mut self, transaction_type_id_gte: i64) -> Self {
        self.transaction_type_id_gte = Some(transaction_type_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn transaction_type_id_in(
        mut self,
        transaction_type_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.transaction_type_id_in = Some(transaction_type_id_in.into_iter().collect());
        self
    }

    /// Sets `transaction_type_id__lt`.
    #[must_use]
    pub fn transaction_type_id_lt(mut self, transaction_type_id_lt: i64) -> Self {
        self.transaction_type_id_lt = Some(transaction_type_id_lt);
        self
    }

    /// Sets `transaction_type_id__lte`.
    #[must_use]
    pub fn transaction_type_id_lte(mut self, transaction_type_id_lte: i64) -> Self {
        self.transaction_type_id_lte = Some(transaction_type_id_lte);
        self
    }

    /// Sets `tsn`.
    #[must_use]
    pub fn tsn(mut self, tsn: i64) -> Self {
        self.tsn = Some(tsn);
        self
    }

    /// Sets `tsn__gt`.
    #[must_use]
    pub fn tsn_gt(mut self, tsn_gt: i64) -> Self {
        self.tsn_gt = Some(tsn_gt);
        self
    }

    /// Sets `tsn__gte`.
    #[must_use]
    pub fn tsn_gte(mut self, tsn_gte: i64) -> Self {
        self.tsn_gte = Some(tsn_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn tsn_in(mut self, tsn_in: impl IntoIterator<Item = i64>) -> Self {
        self.tsn_in = Some(tsn_in.into_iter().collect());
        self
    }

    /// Sets `tsn__isnull`.
    #[must_use]
    pub fn tsn_isnull(mut self, tsn_isnull: bool) -> Self {
        self.tsn_isnull = Some(tsn_isnull);
        self
    }

    /// Sets `tsn__lt`.
    #[must_use]
    pub fn tsn_lt(mut self, tsn_lt: i64) -> Self {
        self.tsn_lt = Some(tsn_lt);
        self
    }

    /// Sets `tsn__lte`.
    #[must_use]
    pub fn tsn_lte(mut self, tsn_lte: i64) -> Self {
        self.tsn_lte = Some(tsn_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn tsn_range(mut self, tsn_range: impl IntoIterator<Item = i64>) -> Self {
        self.tsn_range = Some(tsn_range.into_iter().collect());
        self
    }
}

/// What is open with somebody.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LedgerBalance {
    /// The other side.
    pub address_id: i64,
    /// What is open.
    pub balance: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What creditors and debtors can be sorted by; with `-` the other way round. The server assumes `balance`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LedgerBalanceOrder {
    /// `balance`
    Balance,
    /// `-balance`
    Balance2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    LedgerBalanceOrder { Balance = "balance", Balance2 = "-balance" }
}

/// Only transactions of these dates are counted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransactionDateFilter {
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_date: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__gt")]
    pub transaction_date_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__gte")]
    pub transaction_date_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__in")]
    pub transaction_date_in: Option<Vec<String>>,
    /// `transaction_date__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__isnull")]
    pub transaction_date_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__lt")]
    pub transaction_date_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__lte")]
    pub transaction_date_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__range")]
    pub transaction_date_range: Option<Vec<String>>,
}

impl TransactionDateFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            transaction_date: None,
            transaction_date_gt: None,
            transaction_date_gte: None,
            transaction_date_in: None,
            transaction_date_isnull: None,
            transaction_date_lt: None,
            transaction_date_lte: None,
            transaction_date_range: None,
        }
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date(mut self, transaction_date: impl Into<String>) -> Self {
        self.transaction_date = Some(transaction_date.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_gt(
        mut self,
        transaction_date_gt: impl Into<String>,
    ) -> Self {
        self.transaction_date_gt = Some(transaction_date_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_gte(
        mut self,
        transaction_date_gte: impl Into<String>,
    ) -> Self {
        self.transaction_date_gte = Some(transaction_date_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn transaction_date_in(
        mut self,
        transaction_date_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_date_in = Some(
            transaction_date_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `transaction_date__isnull`.
    #[must_use]
    pub fn transaction_date_isnull(mut self, transaction_date_isnull: bool) -> Self {
        self.transaction_date_isnull = Some(transaction_date_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_lt(
        mut self,
        transaction_date_lt: impl Into<String>,
    ) -> Self {
        self.transaction_date_lt = Some(transaction_date_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_lte(
        mut self,
        transaction_date_lte: impl Into<String>,
    ) -> Self {
        self.transaction_date_lte = Some(transaction_date_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn transaction_date_range(
        mut self,
        transaction_date_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_date_range = Some(
            transaction_date_range.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// What is open with somebody, by age.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgedBalance {
    /// The other side.
    pub address_id: i64,
    /// Open for up to 30 days.
    pub balance_30_day: runtime::value::Number,
    /// Open for up to 60 days.
    pub balance_60_day: runtime::value::Number,
    /// Open for up to 90 days.
    pub balance_90_day: runtime::value::Number,
    /// Open for up to 120 days.
    pub balance_120_day: runtime::value::Number,
    /// All that is open.
    pub current_balance: runtime::value::Number,
    /// Open for longer.
    pub older_balance: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of creditors or debtors.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgedBalanceList {
    /// `content`
    pub content: Vec<AgedBalance>,
    /// What the server made of the parameters, and the sums.
    #[serde(rename = "_metadata")]
    pub metadata: AgedBalanceMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the server made of the parameters, and the sums.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgedBalanceMetadata {
    /// The number of this page, from 0.
    pub page: i64,
    /// How many objects to a page. It is what was applied, which may not be what was asked for.
    pub limit: i32,
    /// The member that the list is sorted by, with `-` in front when it is reversed.
    pub order: String,
    /// How many objects there are on all pages together, at this moment.
    pub total_records: i64,
    /// What the server ignored. `SearchFilterWarning` and `ExcludeFilterWarning` mean that a filter was
    /// skipped and **the list holds everything**.
    pub warnings: Vec<String>,
    /// Open for up to 30 days.
    pub balance_30_day: runtime::value::Number,
    /// Open for up to 60 days.
    pub balance_60_day: runtime::value::Number,
    /// Open for up to 90 days.
    pub balance_90_day: runtime::value::Number,
    /// Open for up to 120 days.
    pub balance_120_day: runtime::value::Number,
    /// All that is open.
    pub current_balance: runtime::value::Number,
    /// Open for longer.
    pub older_balance: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A transaction in the books of the other side.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContraNominalLedger {
    /// The address whose books these are.
    pub address_id: i64,
    /// The user who made it.
    pub contact: String,
    /// The address of the other side.
    pub contra_address_id: i64,
    /// `contra_transaction_type_id`
    pub contra_transaction_type_id: i64,
    /// The lines on the credit side.
    pub credits: Vec<NominalLedgerLine>,
    /// The lines on the debit side.
    pub debits: Vec<NominalLedgerLine>,
    /// What it is about.
    pub narrative: String,
    /// A decimal. Nobody has seen whether it comes as a number or as a text, so both are read.
    pub total_amount: runtime::value::Number,
    /// The date it has in the books.
    pub transaction_date: runtime::value::Date,
    /// Its kind, such as 11002 for an account sale invoice.
    pub transaction_type_id: i64,
    /// Its number among those of its kind in its address.
    pub tsn: i64,
    /// What of it is not settled, with four places.
    pub unallocated_balance: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of transactions of others.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContraNominalLedgerList {
    /// `content`
    pub content: Vec<ContraNominalLedger>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
