// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of classes.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClsList {
    /// `content`
    pub content: Vec<Cls>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A class in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClsEnvelope {
    /// A class.
    pub content: Cls,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What classes can be sorted by; with `-` the other way round. The server assumes `id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ClsOrder {
    /// `id`
    Id,
    /// `created`
    Created,
    /// `finish_date`
    FinishDate,
    /// `start_date`
    StartDate,
    /// `syllabus__name`
    SyllabusName,
    /// `trainer`
    Trainer,
    /// `-id`
    Id2,
    /// `-created`
    Created2,
    /// `-finish_date`
    FinishDate2,
    /// `-start_date`
    StartDate2,
    /// `-syllabus__name`
    SyllabusName2,
    /// `-trainer`
    Trainer2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ClsOrder { Id = "id", Created = "created", FinishDate = "finish_date", StartDate =
    "start_date", SyllabusName = "syllabus__name", Trainer = "trainer", Id2 = "-id",
    Created2 = "-created", FinishDate2 = "-finish_date", StartDate2 = "-start_date",
    SyllabusName2 = "-syllabus__name", Trainer2 = "-trainer" }
}

/// Conditions on classes.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClsFilter {
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
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_date: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "finish_date__gt")]
    pub finish_date_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "finish_date__gte")]
    pub finish_date_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "finish_date__in")]
    pub finish_date_in: Option<Vec<String>>,
    /// `finish_date__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "finish_date__isnull")]
    pub finish_date_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "finish_date__lt")]
    pub finish_date_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "finish_date__lte")]
    pub finish_date_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "finish_date__range")]
    pub finish_date_range: Option<Vec<String>>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__gt")]
    pub start_date_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__gte")]
    pub start_date_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__in")]
    pub start_date_in: Option<Vec<String>>,
    /// `start_date__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__isnull")]
    pub start_date_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__lt")]
    pub start_date_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__lte")]
    pub start_date_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__range")]
    pub start_date_range: Option<Vec<String>>,
    /// `syllabus_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syllabus_id: Option<i64>,
    /// `syllabus_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus_id__gt")]
    pub syllabus_id_gt: Option<i64>,
    /// `syllabus_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus_id__gte")]
    pub syllabus_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus_id__in")]
    pub syllabus_id_in: Option<Vec<i64>>,
    /// `syllabus_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus_id__isnull")]
    pub syllabus_id_isnull: Option<bool>,
    /// `syllabus_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus_id__lt")]
    pub syllabus_id_lt: Option<i64>,
    /// `syllabus_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus_id__lte")]
    pub syllabus_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus_id__range")]
    pub syllabus_id_range: Option<Vec<i64>>,
    /// `syllabus__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus__name")]
    pub syllabus_name: Option<String>,
    /// `syllabus__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus__name__icontains")]
    pub syllabus_name_icontains: Option<String>,
    /// `syllabus__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus__name__iendswith")]
    pub syllabus_name_iendswith: Option<String>,
    /// `syllabus__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus__name__iexact")]
    pub syllabus_name_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus__name__in")]
    pub syllabus_name_in: Option<Vec<String>>,
    /// `syllabus__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "syllabus__name__istartswith")]
    pub syllabus_name_istartswith: Option<String>,
    /// `trainer`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trainer: Option<String>,
    /// `trainer__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "trainer__icontains")]
    pub trainer_icontains: Option<String>,
    /// `trainer__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "trainer__iendswith")]
    pub trainer_iendswith: Option<String>,
    /// `trainer__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "trainer__iexact")]
    pub trainer_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "trainer__in")]
    pub trainer_in: Option<Vec<String>>,
    /// `trainer__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "trainer__istartswith")]
    pub trainer_istartswith: Option<String>,
}

impl ClsFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            finish_date: None,
            finish_date_gt: None,
            finish_date_gte: None,
            finish_date_in: None,
            finish_date_isnull: None,
            finish_date_lt: None,
            finish_date_lte: None,
            finish_date_range: None,
            start_date: None,
            start_date_gt: None,
            start_date_gte: None,
            start_date_in: None,
            start_date_isnull: None,
            start_date_lt: None,
            start_date_lte: None,
            start_date_range: None,
            syllabus_id: None,
            syllabus_id_gt: None,
            syllabus_id_gte: None,
            syllabus_id_in: None,
            syllabus_id_isnull: None,
            syllabus_id_lt: None,
            syllabus_id_lte: None,
            syllabus_id_range: None,
            syllabus_name: None,
            syllabus_name_icontains: None,
            syllabus_name_iendswith: None,
            syllabus_name_iexact: None,
            syllabus_name_in: None,
            syllabus_name_istartswith: None,
            trainer: None,
            trainer_icontains: None,
            trainer_iendswith: None,
            trainer_iexact: None,
            trainer_in: None,
            trainer_istartswith: None,
        }
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

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn finish_date(mut self, finish_date: impl Into<String>) -> Self {
        self.finish_date = Some(finish_date.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn finish_date_gt(mut self, finish_date_gt: impl Into<String>) -> Self {
        self.finish_date_gt = Some(finish_date_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn finish_date_gte(mut self, finish_date_gte: impl Into<String>) -> Self {
        self.finish_date_gte = Some(finish_date_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn finish_date_in(
        mut self,
        finish_date_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.finish_date_in = Some(finish_date_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `finish_date__isnull`.
    #[must_use]
    pub fn finish_date_isnull(mut self, finish_date_isnull: bool) -> Self {
        self.finish_date_isnull = Some(finish_date_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn finish_date_lt(mut self, finish_date_lt: impl Into<String>) -> Self {
        self.finish_date_lt = Some(finish_date_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn finish_date_lte(mut self, finish_date_lte: impl Into<String>) -> Self {
        self.finish_date_lte = Some(finish_date_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn finish_date_range(
        mut self,
        finish_date_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.finish_date_range = Some(
            finish_date_range.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn start_date_gt(mut self, start_date_gt: impl Into<String>) -> Self {
        self.start_date_gt = Some(start_date_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn start_date_gte(mut self, start_date_gte: impl Into<String>) -> Self {
        self.start_date_gte = Some(start_date_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn start_date_in(
        mut self,
        start_date_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.start_date_in = Some(start_date_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `start_date__isnull`.
    #[must_use]
    pub fn start_date_isnull(mut self, start_date_isnull: bool) -> Self {
        self.start_date_isnull = Some(start_date_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn start_date_lt(mut self, start_date_lt: impl Into<String>) -> Self {
        self.start_date_lt = Some(start_date_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn start_date_lte(mut self, start_date_lte: impl Into<String>) -> Self {
        self.start_date_lte = Some(start_date_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn start_date_range(
        mut self,
        start_date_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.start_date_range = Some(
            start_date_range.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `syllabus_id`.
    #[must_use]
    pub fn syllabus_id(mut self, syllabus_id: i64) -> Self {
        self.syllabus_id = Some(syllabus_id);
        self
    }

    /// Sets `syllabus_id__gt`.
    #[must_use]
    pub fn syllabus_id_gt(mut self, syllabus_id_gt: i64) -> Self {
        self.syllabus_id_gt = Some(syllabus_id_gt);
        self
    }

    /// Sets `syllabus_id__gte`.
    #[must_use]
    pub fn syllabus_id_gte(mut self, syllabus_id_gte: i64) -> Self {
        self.syllabus_id_gte = Some(syllabus_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn syllabus_id_in(
        mut self,
        syllabus_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.syllabus_id_in = Some(syllabus_id_in.into_iter().collect());
        self
    }

    /// Sets `syllabus_id__isnull`.
    #[must_use]
    pub fn syllabus_id_isnull(mut self, syllabus_id_isnull: bool) -> Self {
        self.syllabus_id_isnull = Some(syllabus_id_isnull);
        self
    }

    /// Sets `syllabus_id__lt`.
    #[must_use]
    pub fn syllabus_id_lt(mut self, syllabus_id_lt: i64) -> Self {
        self.syllabus_id_lt = Some(syllabus_id_lt);
        self
    }

    /// Sets `syllabus_id__lte`.
    #[must_use]
    pub fn syllabus_id_lte(mut self, syllabus_id_lte: i64) -> Self {
        self.syllabus_id_lte = Some(syllabus_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn syllabus_id_range(
        mut self,
        syllabus_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.syllabus_id_range = Some(syllabus_id_range.into_iter().collect());
        self
    }

    /// Sets `syllabus__name`.
    #[must_use]
    pub fn syllabus_name(mut self, syllabus_name: impl Into<String>) -> Self {
        self.syllabus_name = Some(syllabus_name.into());
        self
    }

    /// Sets `syllabus__name__icontains`.
    #[must_use]
    pub fn syllabus_name_icontains(
        mut self,
        syllabus_name_icontains: impl Into<String>,
    ) -> Self {
        self.syllabus_name_icontains = Some(syllabus_name_icontains.into());
        self
    }

    /// Sets `syllabus__name__iendswith`.
    #[must_use]
    pub fn syllabus_name_iendswith(
        mut self,
        syllabus_name_iendswith: impl Into<String>,
    ) -> Self {
        self.syllabus_name_iendswith = Some(syllabus_name_iendswith.into());
        self
    }

    /// Sets `syllabus__name__iexact`.
    #[must_use]
    pub fn syllabus_name_iexact(
        mut self,
        syllabus_name_iexact: impl Into<String>,
    ) -> Self {
        self.syllabus_name_iexact = Some(syllabus_name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn syllabus_name_in(
        mut self,
        syllabus_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.syllabus_name_in = Some(
            syllabus_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `syllabus__name__istartswith`.
    #[must_use]
    pub fn syllabus_name_istartswith(
        mut self,
        syllabus_name_istartswith: impl Into<String>,
    ) -> Self {
        self.syllabus_name_istartswith = Some(syllabus_name_istartswith.into());
        self
    }

    /// Sets `trainer`.
    #[must_use]
    pub fn trainer(mut self, trainer: impl Into<String>) -> Self {
        self.trainer = Some(trainer.into());
        self
    }

    /// Sets `trainer__icontains`.
    #[must_use]
    pub fn trainer_icontains(mut self, trainer_icontains: impl Into<String>) -> Self {
        self.trainer_icontains = Some(trainer_icontains.into());
        self
    }

    /// Sets `trainer__iendswith`.
    #[must_use]
    pub fn trainer_iendswith(mut self, trainer_iendswith: impl Into<String>) -> Self {
        self.trainer_iendswith = Some(trainer_iendswith.into());
        self
    }

    /// Sets `trainer__iexact`.
    #[must_use]
    pub fn trainer_iexact(mut self, trainer_iexact: impl Into<String>) -> Self {
        self.trainer_iexact = Some(trainer_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn trainer_in(
        mut self,
        trainer_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.trainer_in = Some(trainer_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `trainer__istartswith`.
    #[must_use]
    pub fn trainer_istartswith(
        mut self,
        trainer_istartswith: impl Into<String>,
    ) -> Self {
        self.trainer_istartswith = Some(trainer_istartswith.into());
        self
    }
}

/// A class to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClsCreate {
    /// When it ends, not before it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_date: Option<String>,
    /// When it begins.
    pub start_date: String,
    /// Who teaches, as free text.
    pub trainer: String,
    /// What is taught.
    pub syllabus_id: i64,
}

impl ClsCreate {
    /// With everything that is required.
    pub fn new(
        start_date: impl Into<String>,
        trainer: impl Into<String>,
        syllabus_id: i64,
    ) -> Self {
        Self {
            start_date: start_date.into(),
            trainer: trainer.into(),
            syllabus_id: syllabus_id,
            finish_date: None,
        }
    }

    /// When it ends, not before it begins.
    #[must_use]
    pub fn finish_date(mut self, finish_date: impl Into<String>) -> Self {
        self.finish_date = Some(finish_date.into());
        self
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClsUpdate {
    /// When it ends, not before it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub finish_date: Option<Option<serde_json::Value>>,
    /// When it begins.
    pub start_date: serde_json::Value,
    /// Who teaches, as free text.
    pub trainer: String,
    /// What is taught.
    pub syllabus_id: i64,
}

impl ClsUpdate {
    /// With everything that is required.
    pub fn new(
        start_date: impl Into<serde_json::Value>,
        trainer: impl Into<String>,
        syllabus_id: i64,
    ) -> Self {
        Self {
            start_date: start_date.into(),
            trainer: trainer.into(),
            syllabus_id: syllabus_id,
            finish_date: None,
        }
    }

    /// When it ends, not before it begins.
    #[must_use]
    pub fn finish_date(
        mut self,
        finish_date: impl Into<Option<serde_json::Value>>,
    ) -> Self {
        self.finish_date = Some(finish_date.into());
        self
    }
}

/// What to change in a class.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClsPartialUpdate {
    /// When it ends, not before it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub finish_date: Option<Option<String>>,
    /// When it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Who teaches, as free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trainer: Option<String>,
    /// What is taught.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syllabus_id: Option<i64>,
}

impl ClsPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            finish_date: None,
            start_date: None,
            trainer: None,
            syllabus_id: None,
        }
    }

    /// When it ends, not before it begins.
    #[must_use]
    pub fn finish_date(mut self, finish_date: impl Into<Option<String>>) -> Self {
        self.finish_date = Some(finish_date.into());
        self
    }

    /// When it begins.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Who teaches, as free text.
    #[must_use]
    pub fn trainer(mut self, trainer: impl Into<String>) -> Self {
        self.trainer = Some(trainer.into());
        self
    }

    /// What is taught.
    #[must_use]
    pub fn syllabus_id(mut self, syllabus_id: i64) -> Self {
        self.syllabus_id = Some(syllabus_id);
        self
    }
}
