// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Which account payments are booked to, for a kind of transaction and a way to pay.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalContra {
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The account that the payment is booked to.
    pub global_nominal_account: GlobalNominalAccount,
    /// The id.
    pub id: i64,
    /// How it is paid.
    pub payment_method: PaymentMethod,
    /// The kind of transaction.
    pub transaction_type_id: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of accounts for payments.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalContraList {
    /// `content`
    pub content: Vec<NominalContra>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An account for payments in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalContraEnvelope {
    /// Which account payments are booked to, for a kind of transaction and a way to pay.
    pub content: NominalContra,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What accounts for payments can be sorted by; with `-` the other way round. The server assumes `global_nominal_account_id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NominalContraOrder {
    /// `global_nominal_account_id`
    GlobalNominalAccountId,
    /// `global_nominal_account__nominal_account_number`
    GlobalNominalAccountNominalAccountNumber,
    /// `id`
    Id,
    /// `payment_method_id`
    PaymentMethodId,
    /// `payment_method__description`
    PaymentMethodDescription,
    /// `transaction_type_id`
    TransactionTypeId,
    /// `-global_nominal_account_id`
    GlobalNominalAccountId2,
    /// `-global_nominal_account__nominal_account_number`
    GlobalNominalAccountNominalAccountNumber2,
    /// `-id`
    Id2,
    /// `-payment_method_id`
    PaymentMethodId2,
    /// `-payment_method__description`
    PaymentMethodDescription2,
    /// `-transaction_type_id`
    TransactionTypeId2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    NominalContraOrder { GlobalNominalAccountId = "global_nominal_account_id",
    GlobalNominalAccountNominalAccountNumber =
    "global_nominal_account__nominal_account_number", Id = "id", PaymentMethodId =
    "payment_method_id", PaymentMethodDescription = "payment_method__description",
    TransactionTypeId = "transaction_type_id", GlobalNominalAccountId2 =
    "-global_nominal_account_id", GlobalNominalAccountNominalAccountNumber2 =
    "-global_nominal_account__nominal_account_number", Id2 = "-id", PaymentMethodId2 =
    "-payment_method_id", PaymentMethodDescription2 = "-payment_method__description",
    TransactionTypeId2 = "-transaction_type_id" }
}

/// Conditions on accounts for payments.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalContraFilter {
    /// `global_nominal_account_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_nominal_account_id: Option<i64>,
    /// `global_nominal_account_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account_id__gt")]
    pub global_nominal_account_id_gt: Option<i64>,
    /// `global_nominal_account_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account_id__gte")]
    pub global_nominal_account_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account_id__in")]
    pub global_nominal_account_id_in: Option<Vec<i64>>,
    /// `global_nominal_account_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account_id__isnull")]
    pub global_nominal_account_id_isnull: Option<bool>,
    /// `global_nominal_account_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account_id__lt")]
    pub global_nominal_account_id_lt: Option<i64>,
    /// `global_nominal_account_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account_id__lte")]
    pub global_nominal_account_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account_id__range")]
    pub global_nominal_account_id_range: Option<Vec<i64>>,
    /// `global_nominal_account__nominal_account_number`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account__nominal_account_number")]
    pub global_nominal_account_nominal_account_number: Option<i64>,
    /// `global_nominal_account__nominal_account_number__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account__nominal_account_number__gt")]
    pub global_nominal_account_nominal_account_number_gt: Option<i64>,
    /// `global_nominal_account__nominal_account_number__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account__nominal_account_number__gte")]
    pub global_nominal_account_nominal_account_number_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account__nominal_account_number__in")]
    pub global_nominal_account_nominal_account_number_in: Option<Vec<i64>>,
    /// `global_nominal_account__nominal_account_number__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account__nominal_account_number__isnull")]
    pub global_nominal_account_nominal_account_number_isnull: Option<bool>,
    /// `global_nominal_account__nominal_account_number__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account__nominal_account_number__lt")]
    pub global_nominal_account_nominal_account_number_lt: Option<i64>,
    /// `global_nominal_account__nominal_account_number__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account__nominal_account_number__lte")]
    pub global_nominal_account_nominal_account_number_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "global_nominal_account__nominal_account_number__range")]
    pub global_nominal_account_nominal_account_number_range: Option<Vec<i64>>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gt")]
    pub id_gt: Option<i64>,
    /// `id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gte")]
    pub id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__in")]
    pub id_in: Option<Vec<i64>>,
    /// `id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__isnull")]
    pub id_isnull: Option<bool>,
    /// `id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lt")]
    pub id_lt: Option<i64>,
    /// `id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lte")]
    pub id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__range")]
    pub id_range: Option<Vec<i64>>,
    /// `payment_method_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method_id: Option<i64>,
    /// `payment_method_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method_id__gt")]
    pub payment_method_id_gt: Option<i64>,
    /// `payment_method_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method_id__gte")]
    pub payment_method_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method_id__in")]
    pub payment_method_id_in: Option<Vec<i64>>,
    /// `payment_method_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method_id__isnull")]
    pub payment_method_id_isnull: Option<bool>,
    /// `payment_method_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method_id__lt")]
    pub payment_method_id_lt: Option<i64>,
    /// `payment_method_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method_id__lte")]
    pub payment_method_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method_id__range")]
    pub payment_method_id_range: Option<Vec<i64>>,
    /// `payment_method__description`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method__description")]
    pub payment_method_description: Option<String>,
    /// `payment_method__description__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method__description__icontains")]
    pub payment_method_description_icontains: Option<String>,
    /// `payment_method__description__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method__description__iendswith")]
    pub payment_method_description_iendswith: Option<String>,
    /// `payment_method__description__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method__description__iexact")]
    pub payment_method_description_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method__description__in")]
    pub payment_method_description_in: Option<Vec<String>>,
    /// `payment_method__description__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "payment_method__description__istartswith")]
    pub payment_method_description_istartswith: Option<String>,
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
    /// `transaction_type_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__isnull")]
    pub transaction_type_id_isnull: Option<bool>,
    /// `transaction_type_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__lt")]
    pub transaction_type_id_lt: Option<i64>,
    /// `transaction_type_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__lte")]
    pub transaction_type_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__range")]
    pub transaction_type_id_range: Option<Vec<i64>>,
}

impl NominalContraFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            global_nominal_account_id: None,
            global_nominal_account_id_gt: None,
            global_nominal_account_id_gte: None,
            global_nominal_account_id_in: None,
            global_nominal_account_id_isnull: None,
            global_nominal_account_id_lt: None,
            global_nominal_account_id_lte: None,
            global_nominal_account_id_range: None,
            global_nominal_account_nominal_account_number: None,
            global_nominal_account_nominal_account_number_gt: None,
            global_nominal_account_nominal_account_number_gte: None,
            global_nominal_account_nominal_account_number_in: None,
            global_nominal_account_nominal_account_number_isnull: None,
            global_nominal_account_nominal_account_number_lt: None,
            global_nominal_account_nominal_account_number_lte: None,
            global_nominal_account_nominal_account_number_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            payment_method_id: None,
            payment_method_id_gt: None,
            payment_method_id_gte: None,
            payment_method_id_in: None,
            payment_method_id_isnull: None,
            payment_method_id_lt: None,
            payment_method_id_lte: None,
            payment_method_id_range: None,
            payment_method_description: None,
            payment_method_description_icontains: None,
            payment_method_description_iendswith: None,
            payment_method_description_iexact: None,
            payment_method_description_in: None,
            payment_method_description_istartswith: None,
            transaction_type_id: None,
            transaction_type_id_gt: None,
            transaction_type_id_gte: None,
            transaction_type_id_in: None,
            transaction_type_id_isnull: None,
            transaction_type_id_lt: None,
            transaction_type_id_lte: None,
            transaction_type_id_range: None,
        }
    }

    /// Sets `global_nominal_account_id`.
    #[must_use]
    pub fn global_nominal_account_id(mut self, global_nominal_account_id: i64) -> Self {
        self.global_nominal_account_id = Some(global_nominal_account_id);
        self
    }

    /// Sets `global_nominal_account_id__gt`.
    #[must_use]
    pub fn global_nominal_account_id_gt(
        mut self,
        global_nominal_account_id_gt: i64,
    ) -> Self {
        self.global_nominal_account_id_gt = Some(global_nominal_account_id_gt);
        self
    }

    /// Sets `global_nominal_account_id__gte`.
    #[must_use]
    pub fn global_nominal_account_id_gte(
        mut self,
        global_nominal_account_id_gte: i64,
    ) -> Self {
        self.global_nominal_account_id_gte = Some(global_nominal_account_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn global_nominal_account_id_in(
        mut self,
        global_nominal_account_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.global_nominal_account_id_in = Some(
            global_nominal_account_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `global_nominal_account_id__isnull`.
    #[must_use]
    pub fn global_nominal_account_id_isnull(
        mut self,
        global_nominal_account_id_isnull: bool,
    ) -> Self {
        self.global_nominal_account_id_isnull = Some(global_nominal_account_id_isnull);
        self
    }

    /// Sets `global_nominal_account_id__lt`.
    #[must_use]
    pub fn global_nominal_account_id_lt(
        mut self,
        global_nominal_account_id_lt: i64,
    ) -> Self {
        self.global_nominal_account_id_lt = Some(global_nominal_account_id_lt);
        self
    }

    /// Sets `global_nominal_account_id__lte`.
    #[must_use]
    pub fn global_nominal_account_id_lte(
        mut self,
        global_nominal_account_id_lte: i64,
    ) -> Self {
        self.global_nominal_account_id_lte = Some(global_nominal_account_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn global_nominal_account_id_range(
        mut self,
        global_nominal_account_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.global_nominal_account_id_range = Some(
            global_nominal_account_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `global_nominal_account__nominal_account_number`.
    #[must_use]
    pub fn global_nominal_account_nominal_account_number(
        mut self,
        global_nominal_account_nominal_account_number: i64,
    ) -> Self {
        self.global_nominal_account_nominal_account_number = Some(
            global_nominal_account_nominal_account_number,
        );
        self
    }

    /// Sets `global_nominal_account__nominal_account_number__gt`.
    #[must_use]
    pub fn global_nominal_account_nominal_account_number_gt(
        mut self,
        global_nominal_account_nominal_account_number_gt: i64,
    ) -> Self {
        self.global_nominal_account_nominal_account_number_gt = Some(
            global_nominal_account_nominal_account_number_gt,
        );
        self
    }

    /// Sets `global_nominal_account__nominal_account_number__gte`.
    #[must_use]
    pub fn global_nominal_account_nominal_account_number_gte(
        mut self,
        global_nominal_account_nominal_account_number_gte: i64,
    ) -> Self {
        self.global_nominal_account_nominal_account_number_gte = Some(
            global_nominal_account_nominal_account_number_gte,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn global_nominal_account_nominal_account_number_in(
        mut self,
        global_nominal_account_nominal_account_number_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.global_nominal_account_nominal_account_number_in = Some(
            global_nominal_account_nominal_account_number_in.into_iter().collect(),
        );
        self
    }

    /// Sets `global_nominal_account__nominal_account_number__isnull`.
    #[must_use]
    pub fn global_nominal_account_nominal_account_number_isnull(
        mut self,
        global_nominal_account_nominal_account_number_isnull: bool,
    ) -> Self {
        self.global_nominal_account_nominal_account_number_isnull = Some(
            global_nominal_account_nominal_account_number_isnull,
        );
        self
    }

    /// Sets `global_nominal_account__nominal_account_number__lt`.
    #[must_use]
    pub fn global_nominal_account_nominal_account_number_lt(
        mut self,
        global_nominal_account_nominal_account_number_lt: i64,
    ) -> Self {
        self.global_nominal_account_nominal_account_number_lt = Some(
            global_nominal_account_nominal_account_number_lt,
        );
        self
    }

    /// Sets `global_nominal_account__nominal_account_number__lte`.
    #[must_use]
    pub fn global_nominal_account_nominal_account_number_lte(
        mut self,
        global_nominal_account_nominal_account_number_lte: i64,
    ) -> Self {
        self.global_nominal_account_nominal_account_number_lte = Some(
            global_nominal_account_nominal_account_number_lte,
        );
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn global_nominal_account_nominal_account_number_range(
        mut self,
        global_nominal_account_nominal_account_number_range: impl IntoIterator<
            Item = i64,
        >,
    ) -> Self {
        self.global_nominal_account_nominal_account_number_range = Some(
            global_nominal_account_nominal_account_number_range.into_iter().collect(),
        );
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `id__gt`.
    #[must_use]
    pub fn id_gt(mut self, id_gt: i64) -> Self {
        self.id_gt = Some(id_gt);
        self
    }

    /// Sets `id__gte`.
    #[must_use]
    pub fn id_gte(mut self, id_gte: i64) -> Self {
        self.id_gte = Some(id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn id_in(mut self, id_in: impl IntoIterator<Item = i64>) -> Self {
        self.id_in = Some(id_in.into_iter().collect());
        self
    }

    /// Sets `id__isnull`.
    #[must_use]
    pub fn id_isnull(mut self, id_isnull: bool) -> Self {
        self.id_isnull = Some(id_isnull);
        self
    }

    /// Sets `id__lt`.
    #[must_use]
    pub fn id_lt(mut self, id_lt: i64) -> Self {
        self.id_lt = Some(id_lt);
        self
    }

    /// Sets `id__lte`.
    #[must_use]
    pub fn id_lte(mut self, id_lte: i64) -> Self {
        self.id_lte = Some(id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn id_range(mut self, id_range: impl IntoIterator<Item = i64>) -> Self {
        self.id_range = Some(id_range.into_iter().collect());
        self
    }

    /// Sets `payment_method_id`.
    #[must_use]
    pub fn payment_method_id(mut self, payment_method_id: i64) -> Self {
        self.payment_method_id = Some(payment_method_id);
        self
    }

    /// Sets `payment_method_id__gt`.
    #[must_use]
    pub fn payment_method_id_gt(mut self, payment_method_id_gt: i64) -> Self {
        self.payment_method_id_gt = Some(payment_method_id_gt);
        self
    }

    /// Sets `payment_method_id__gte`.
    #[must_use]
    pub fn payment_method_id_gte(mut self, payment_method_id_gte: i64) -> Self {
        self.payment_method_id_gte = Some(payment_method_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn payment_method_id_in(
        mut self,
        payment_method_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.payment_method_id_in = Some(payment_method_id_in.into_iter().collect());
        self
    }

    /// Sets `payment_method_id__isnull`.
    #[must_use]
    pub fn payment_method_id_isnull(mut self, payment_method_id_isnull: bool) -> Self {
        self.payment_method_id_isnull = Some(payment_method_id_isnull);
        self
    }

    /// Sets `payment_method_id__lt`.
    #[must_use]
    pub fn payment_method_id_lt(mut self, payment_method_id_lt: i64) -> Self {
        self.payment_method_id_lt = Some(payment_method_id_lt);
        self
    }

    /// Sets `payment_method_id__lte`.
    #[must_use]
    pub fn payment_method_id_lte(mut self, payment_method_id_lte: i64) -> Self {
        self.payment_method_id_lte = Some(payment_method_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn payment_method_id_range(
        mut self,
        payment_method_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.payment_method_id_range = Some(
            payment_method_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `payment_method__description`.
    #[must_use]
    pub fn payment_method_description(
        mut self,
        payment_method_description: impl Into<String>,
    ) -> Self {
        self.payment_method_description = Some(payment_method_description.into());
        self
    }

    /// Sets `payment_method__description__icontains`.
    #[must_use]
    pub fn payment_method_description_icontains(
        mut self,
        payment_method_description_icontains: impl Into<String>,
    ) -> Self {
        self.payment_method_description_icontains = Some(
            payment_method_description_icontains.into(),
        );
        self
    }

    /// Sets `payment_method__description__iendswith`.
    #[must_use]
    pub fn payment_method_description_iendswith(
        mut self,
        payment_method_description_iendswith: impl Into<String>,
    ) -> Self {
        self.payment_method_description_iendswith = Some(
            payment_method_description_iendswith.into(),
        );
        self
    }

    /// Sets `payment_method__description__iexact`.
    #[must_use]
    pub fn payment_method_description_iexact(
        mut self,
        payment_method_description_iexact: impl Into<String>,
    ) -> Self {
        self.payment_method_description_iexact = Some(
            payment_method_description_iexact.into(),
        );
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn payment_method_description_in(
        mut self,
        payment_method_description_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.payment_method_description_in = Some(
            payment_method_description_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `payment_method__description__istartswith`.
    #[must_use]
    pub fn payment_method_description_istartswith(
        mut self,
        payment_method_description_istartswith: impl Into<String>,
    ) -> Self {
        self.payment_method_description_istartswith = Some(
            payment_method_description_istartswith.into(),
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

    /// Sets `transaction_type_id__isnull`.
    #[must_use]
    pub fn transaction_type_id_isnull(
        mut self,
        transaction_type_id_isnull: bool,
    ) -> Self {
        self.transaction_type_id_isnull = Some(transaction_type_id_isnull);
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

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn transaction_type_id_range(
        mut self,
        transaction_type_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.transaction_type_id_range = Some(
            transaction_type_id_range.into_iter().collect(),
        );
        self
    }
}

/// An account for payments to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalContraCreate {
    /// The kind of transaction.
    pub transaction_type_id: i64,
    /// The account that the payment is booked to.
    pub global_nominal_account_id: i64,
    /// How it was paid.
    pub payment_method_id: i64,
}

impl NominalContraCreate {
    /// With everything that is required.
    pub fn new(
        transaction_type_id: i64,
        global_nominal_account_id: i64,
        payment_method_id: i64,
    ) -> Self {
        Self {
            transaction_type_id: transaction_type_id,
            global_nominal_account_id: global_nominal_account_id,
            payment_method_id: payment_method_id,
        }
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalContraUpdate {
    /// The kind of transaction.
    pub transaction_type_id: i64,
    /// The account that the payment is booked to.
    pub global_nominal_account_id: i64,
    /// How it was paid.
    pub payment_method_id: i64,
}

impl NominalContraUpdate {
    /// With everything that is required.
    pub fn new(
        transaction_type_id: i64,
        global_nominal_account_id: i64,
        payment_method_id: i64,
    ) -> Self {
        Self {
            transaction_type_id: transaction_type_id,
            global_nominal_account_id: global_nominal_account_id,
            payment_method_id: payment_method_id,
        }
    }
}

/// What to change in an account for payments.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalContraPartialUpdate {
    /// The kind of transaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_type_id: Option<i64>,
    /// The account that the payment is booked to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_nominal_account_id: Option<i64>,
    /// How it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method_id: Option<i64>,
}

impl NominalContraPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            transaction_type_id: None,
            global_nominal_account_id: None,
            payment_method_id: None,
        }
    }

    /// The kind of transaction.
    #[must_use]
    pub fn transaction_type_id(mut self, transaction_type_id: i64) -> Self {
        self.transaction_type_id = Some(transaction_type_id);
        self
    }

    /// The account that the payment is booked to.
    #[must_use]
    pub fn global_nominal_account_id(mut self, global_nominal_account_id: i64) -> Self {
        self.global_nominal_account_id = Some(global_nominal_account_id);
        self
    }

    /// How it was paid.
    #[must_use]
    pub fn payment_method_id(mut self, payment_method_id: i64) -> Self {
        self.payment_method_id = Some(payment_method_id);
        self
    }
}
