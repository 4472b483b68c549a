// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// A transaction, as it stands in the nominal ledger.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalLedger {
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
    pub unallocated_balance: runtime::value::Number,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A line of a transaction.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalLedgerLine {
    /// The name of the account, or `Unavailable`.
    pub account_name: String,
    /// How much.
    pub amount: runtime::value::Number,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// What it is for.
    pub description: Option<String>,
    /// The rate to the currency of the address.
    pub exchange_rate: runtime::value::Number,
    /// The id.
    pub id: i64,
    /// The number of the account.
    pub nominal_account_number: i64,
    /// The number of the part. CloudCIX documents an integer; what is sent is free text.
    pub part_number: serde_json::Value,
    /// How many.
    pub quantity: runtime::value::Number,
    /// The tax, in percent.
    pub tax_percent: runtime::value::Number,
    /// The tax rate. Null for a line without tax.
    pub tax_rate_id: Option<i64>,
    /// The price of one.
    pub unit_price: runtime::value::Number,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A mail about a transaction.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmailLog {
    /// What happened.
    pub comment: Option<String>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// Who sent it.
    pub email_from: Option<String>,
    /// Who got it.
    pub email_to: Option<String>,
    /// The transaction.
    pub nominal_ledger_id: i64,
    /// The user who got it.
    pub receiver_user_id: Option<i64>,
    /// The user who sent it.
    pub sender_user_id: Option<i64>,
    /// Whether it went out.
    pub status: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A transaction in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalLedgerEnvelope {
    /// A transaction, as it stands in the nominal ledger.
    pub content: NominalLedger,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A purchase on account to book, or goods that go back.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountPurchaseCreate {
    /// The first line of the address that the delivery goes to.
    pub address1_deliver_to: String,
    /// Its second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2_deliver_to: Option<String>,
    /// Its third line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address3_deliver_to: Option<String>,
    /// Its city.
    pub city_deliver_to: String,
    /// The address of the other side.
    pub contra_address_id: i64,
    /// Its country.
    pub country_id_deliver_to: i64,
    /// The number that the other side gave it, such as that of its order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// Whom the delivery goes to.
    pub name_deliver_to: String,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// Its postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode_deliver_to: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// Its subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision_id_deliver_to: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// The user on the other side whom it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contra_contact_id: Option<i64>,
    /// What is bought or sold.
    pub lines: Vec<PurchaseLine>,
}

impl AccountPurchaseCreate {
    /// With everything that is required.
    pub fn new(
        address1_deliver_to: impl Into<String>,
        city_deliver_to: impl Into<String>,
        contra_address_id: i64,
        country_id_deliver_to: i64,
        name_deliver_to: impl Into<String>,
        transaction_date: impl Into<String>,
        lines: impl IntoIterator<Item = impl Into<PurchaseLine>>,
    ) -> Self {
        Self {
            address1_deliver_to: address1_deliver_to.into(),
            city_deliver_to: city_deliver_to.into(),
            contra_address_id: contra_address_id,
            country_id_deliver_to: country_id_deliver_to,
            name_deliver_to: name_deliver_to.into(),
            transaction_date: transaction_date.into(),
            lines: lines.into_iter().map(Into::into).collect(),
            address2_deliver_to: None,
            address3_deliver_to: None,
            external_reference: None,
            narrative: None,
            postcode_deliver_to: None,
            report_template_id: None,
            subdivision_id_deliver_to: None,
            contra_contact_id: None,
        }
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
    pub fn address3_deliver_to(
        mut self,
        address3_deliver_to: impl Into<String>,
    ) -> Self {
        self.address3_deliver_to = Some(address3_deliver_to.into());
        self
    }

    /// The number that the other side gave it, such as that of its order.
    #[must_use]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
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
    pub fn postcode_deliver_to(
        mut self,
        postcode_deliver_to: impl Into<String>,
    ) -> Self {
        self.postcode_deliver_to = Some(postcode_deliver_to.into());
        self
    }

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }

    /// Its subdivision of the country.
    #[must_use]
    pub fn subdivision_id_deliver_to(mut self, subdivision_id_deliver_to: i64) -> Self {
        self.subdivision_id_deliver_to = Some(subdivision_id_deliver_to);
        self
    }

    /// The user on the other side whom it is for.
    #[must_use]
    pub fn contra_contact_id(mut self, contra_contact_id: i64) -> Self {
        self.contra_contact_id = Some(contra_contact_id);
        self
    }
}

/// A purchase for cash to book, or goods that go back.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CashPurchaseCreate {
    /// The first line of the address that the delivery goes to.
    pub address1_deliver_to: String,
    /// Its second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2_deliver_to: Option<String>,
    /// Its third line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address3_deliver_to: Option<String>,
    /// Its city.
    pub city_deliver_to: String,
    /// The address of the other side.
    pub contra_address_id: i64,
    /// Its country.
    pub country_id_deliver_to: i64,
    /// The number that the other side gave it, such as that of its order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// Whom the delivery goes to.
    pub name_deliver_to: String,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// Its postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode_deliver_to: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// Its subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision_id_deliver_to: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// The user on the other side whom it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contra_contact_id: Option<i64>,
    /// What is bought or sold.
    pub lines: Vec<PurchaseLine>,
    /// How it was paid.
    pub payment_method_id: i64,
}

impl CashPurchaseCreate {
    /// With everything that is required.
    pub fn new(
        address1_deliver_to: impl Into<String>,
        city_deliver_to: impl Into<String>,
        contra_address_id: i64,
        country_id_deliver_to: i64,
        name_deliver_to: impl Into<String>,
        transaction_date: impl Into<String>,
        lines: impl IntoIterator<Item = impl Into<PurchaseLine>>,
        payment_method_id: i64,
    ) -> Self {
        Self {
            address1_deliver_to: address1_deliver_to.into(),
            city_deliver_to: city_deliver_to.into(),
            contra_address_id: contra_address_id,
            country_id_deliver_to: country_id_deliver_to,
            name_deliver_to: name_deliver_to.into(),
            transaction_date: transaction_date.into(),
            lines: lines.into_iter().map(Into::into).collect(),
            payment_method_id: payment_method_id,
            address2_deliver_to: None,
            address3_deliver_to: None,
            external_reference: None,
            narrative: None,
            postcode_deliver_to: None,
            report_template_id: None,
            subdivision_id_deliver_to: None,
            contra_contact_id: None,
        }
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
    pub fn address3_deliver_to(
        mut self,
        address3_deliver_to: impl Into<String>,
    ) -> Self {
        self.address3_deliver_to = Some(address3_deliver_to.into());
        self
    }

    /// The number that the other side gave it, such as that of its order.
    #[must_use]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
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
    pub fn postcode_deliver_to(
        mut self,
        postcode_deliver_to: impl Into<String>,
    ) -> Self {
        self.postcode_deliver_to = Some(postcode_deliver_to.into());
        self
    }

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }

    /// Its subdivision of the country.
    #[must_use]
    pub fn subdivision_id_deliver_to(mut self, subdivision_id_deliver_to: i64) -> Self {
        self.subdivision_id_deliver_to = Some(subdivision_id_deliver_to);
        self
    }

    /// The user on the other side whom it is for.
    #[must_use]
    pub fn contra_contact_id(mut self, contra_contact_id: i64) -> Self {
        self.contra_contact_id = Some(contra_contact_id);
        self
    }
}

/// A sale for cash to book, or goods that come back.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CashSaleCreate {
    /// The first line of the address that the delivery goes to.
    pub address1_deliver_to: String,
    /// Its second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2_deliver_to: Option<String>,
    /// Its third line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address3_deliver_to: Option<String>,
    /// Its city.
    pub city_deliver_to: String,
    /// The address of the other side.
    pub contra_address_id: i64,
    /// Its country.
    pub country_id_deliver_to: i64,
    /// The number that the other side gave it, such as that of its order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// Whom the delivery goes to.
    pub name_deliver_to: String,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// Its postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode_deliver_to: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// Its subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision_id_deliver_to: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// The user on the other side whom it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contra_contact_id: Option<i64>,
    /// What is bought or sold.
    pub lines: Vec<SaleLine>,
    /// How it was paid.
    pub payment_method_id: i64,
}

impl CashSaleCreate {
    /// With everything that is required.
    pub fn new(
        address1_deliver_to: impl Into<String>,
        city_deliver_to: impl Into<String>,
        contra_address_id: i64,
        country_id_deliver_to: i64,
        name_deliver_to: impl Into<String>,
        transaction_date: impl Into<String>,
        lines: impl IntoIterator<Item = impl Into<SaleLine>>,
        payment_method_id: i64,
    ) -> Self {
        Self {
            address1_deliver_to: address1_deliver_to.into(),
            city_deliver_to: city_deliver_to.into(),
            contra_address_id: contra_address_id,
            country_id_deliver_to: country_id_deliver_to,
            name_deliver_to: name_deliver_to.into(),
            transaction_date: transaction_date.into(),
            lines: lines.into_iter().map(Into::into).collect(),
            payment_method_id: payment_method_id,
            address2_deliver_to: None,
            address3_deliver_to: None,
            external_reference: None,
            narrative: None,
            postcode_deliver_to: None,
            report_template_id: None,
            subdivision_id_deliver_to: None,
            contra_contact_id: None,
        }
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
    pub fn address3_deliver_to(
        mut self,
        address3_deliver_to: impl Into<String>,
    ) -> Self {
        self.address3_deliver_to = Some(address3_deliver_to.into());
        self
    }

    /// The number that the other side gave it, such as that of its order.
    #[must_use]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
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
    pub fn postcode_deliver_to(
        mut self,
        postcode_deliver_to: impl Into<String>,
    ) -> Self {
        self.postcode_deliver_to = Some(postcode_deliver_to.into());
        self
    }

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }

    /// Its subdivision of the country.
    #[must_use]
    pub fn subdivision_id_deliver_to(mut self, subdivision_id_deliver_to: i64) -> Self {
        self.subdivision_id_deliver_to = Some(subdivision_id_deliver_to);
        self
    }

    /// The user on the other side whom it is for.
    #[must_use]
    pub fn contra_contact_id(mut self, contra_contact_id: i64) -> Self {
        self.contra_contact_id = Some(contra_contact_id);
        self
    }
}

/// A purchase from somebody to book, or its refund.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PurchaseReceiptCreate {
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
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// Its subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision_id_deliver_to: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// What is bought or sold.
    pub lines: Vec<PurchaseLine>,
    /// How it was paid.
    pub payment_method_id: i64,
}

impl PurchaseReceiptCreate {
    /// With everything that is required.
    pub fn new(
        transaction_date: impl Into<String>,
        lines: impl IntoIterator<Item = impl Into<PurchaseLine>>,
        payment_method_id: i64,
    ) -> Self {
        Self {
            transaction_date: transaction_date.into(),
            lines: lines.into_iter().map(Into::into).collect(),
            payment_method_id: payment_method_id,
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
            report_template_id: None,
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

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }

    /// Its subdivision of the country.
    #[must_use]
    pub fn subdivision_id_deliver_to(mut self, subdivision_id_deliver_to: i64) -> Self {
        self.subdivision_id_deliver_to = Some(subdivision_id_deliver_to);
        self
    }
}

/// A sale to somebody to book, or its refund.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SaleReceiptCreate {
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
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// Its subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision_id_deliver_to: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// What is bought or sold.
    pub lines: Vec<SaleLine>,
    /// How it was paid.
    pub payment_method_id: i64,
}

impl SaleReceiptCreate {
    /// With everything that is required.
    pub fn new(
        transaction_date: impl Into<String>,
        lines: impl IntoIterator<Item = impl Into<SaleLine>>,
        payment_method_id: i64,
    ) -> Self {
        Self {
            transaction_date: transaction_date.into(),
            lines: lines.into_iter().map(Into::into).collect(),
            payment_method_id: payment_method_id,
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
            report_template_id: None,
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

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }

    /// Its subdivision of the country.
    #[must_use]
    pub fn subdivision_id_deliver_to(mut self, subdivision_id_deliver_to: i64) -> Self {
        self.subdivision_id_deliver_to = Some(subdivision_id_deliver_to);
        self
    }
}

/// A payment on account to book.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PaymentCreate {
    /// The address of the other side.
    pub contra_address_id: i64,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// How much.
    pub amount: runtime::value::Number,
    /// How it was paid.
    pub payment_method_id: i64,
    /// The rate between the two currencies. Needed where the account has another than the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate: Option<runtime::value::Number>,
}

impl PaymentCreate {
    /// With everything that is required.
    pub fn new(
        contra_address_id: i64,
        transaction_date: impl Into<String>,
        amount: impl Into<runtime::value::Number>,
        payment_method_id: i64,
    ) -> Self {
        Self {
            contra_address_id: contra_address_id,
            transaction_date: transaction_date.into(),
            amount: amount.into(),
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

/// An adjustment to book.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AdjustmentCreate {
    /// The address of the other side.
    pub contra_address_id: i64,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// The account to debit. It and `credit` are of the same amount, and one of them is the control account of creditors or debtors.
    pub debit: AccountAmount,
    /// The account to credit.
    pub credit: AccountAmount,
}

impl AdjustmentCreate {
    /// With everything that is required.
    pub fn new(
        contra_address_id: i64,
        transaction_date: impl Into<String>,
        debit: impl Into<AccountAmount>,
        credit: impl Into<AccountAmount>,
    ) -> Self {
        Self {
            contra_address_id: contra_address_id,
            transaction_date: transaction_date.into(),
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

/// Their invoice, in the own books.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountInvoiceContraCreate {
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
    /// What is bought or sold.
    pub lines: Vec<ContraInvoiceLine>,
}

impl AccountInvoiceContraCreate {
    /// With everything that is required.
    pub fn new(
        transaction_date: impl Into<String>,
        tsn: i64,
        lines: impl IntoIterator<Item = impl Into<ContraInvoiceLine>>,
    ) -> Self {
        Self {
            transaction_date: transaction_date.into(),
            tsn: tsn,
            lines: lines.into_iter().map(Into::into).collect(),
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

/// Their debit or credit note, in the own books.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountNoteContraCreate {
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
    /// What is bought or sold.
    pub lines: Vec<ContraLine>,
}

impl AccountNoteContraCreate {
    /// With everything that is required.
    pub fn new(
        transaction_date: impl Into<String>,
        tsn: i64,
        lines: impl IntoIterator<Item = impl Into<ContraLine>>,
    ) -> Self {
        Self {
            transaction_date: transaction_date.into(),
            tsn: tsn,
            lines: lines.into_iter().map(Into::into).collect(),
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

/// Their transaction for cash, in the own books.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CashContraCreate {
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// The number of their transaction in their books.
    pub tsn: i64,
    /// How it was paid.
    pub payment_method_id: i64,
    /// What is bought or sold.
    pub lines: Vec<ContraLine>,
}

impl CashContraCreate {
    /// With everything that is required.
    pub fn new(
        transaction_date: impl Into<String>,
        tsn: i64,
        payment_method_id: i64,
        lines: impl IntoIterator<Item = impl Into<ContraLine>>,
    ) -> Self {
        Self {
            transaction_date: transaction_date.into(),
            tsn: tsn,
            payment_method_id: payment_method_id,
            lines: lines.into_iter().map(Into::into).collect(),
            report_template_id: None,
        }
    }

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }
}

/// Their transaction for cash, in the own books. Here the template must be named.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CashContraWithTemplateCreate {
    /// What it looks like in print.
    pub report_template_id: i64,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// The number of their transaction in their books.
    pub tsn: i64,
    /// How it was paid.
    pub payment_method_id: i64,
    /// What is bought or sold.
    pub lines: Vec<ContraLine>,
}

impl CashContraWithTemplateCreate {
    /// With everything that is required.
    pub fn new(
        report_template_id: i64,
        transaction_date: impl Into<String>,
        tsn: i64,
        payment_method_id: i64,
        lines: impl IntoIterator<Item = impl Into<ContraLine>>,
    ) -> Self {
        Self {
            report_template_id: report_template_id,
            transaction_date: transaction_date.into(),
            tsn: tsn,
            payment_method_id: payment_method_id,
            lines: lines.into_iter().map(Into::into).collect(),
        }
    }
}
