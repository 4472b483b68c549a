// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A student.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Student {
    /// The class.
    pub cls: Cls,
    /// The id.
    pub id: i64,
    /// Notes on the student.
    pub notes: Option<String>,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// The user who attends. The server asks the application membership about it.
    pub user_id: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of students.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StudentList {
    /// `content`
    pub content: Vec<Student>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A student in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StudentEnvelope {
    /// A student.
    pub content: Student,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What students can be sorted by; with `-` the other way round. The server assumes `id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StudentOrder {
    /// `id`
    Id,
    /// `cls_id`
    ClsId,
    /// `cls__trainer`
    ClsTrainer,
    /// `created`
    Created,
    /// `user_id`
    UserId,
    /// `cls__syllabus__name`
    ClsSyllabusName,
    /// `cls__start_date`
    ClsStartDate,
    /// `cls__finish_date`
    ClsFinishDate,
    /// `-id`
    Id2,
    /// `-cls_id`
    ClsId2,
    /// `-cls__trainer`
    ClsTrainer2,
    /// `-created`
    Created2,
    /// `-user_id`
    UserId2,
    /// `-cls__syllabus__name`
    ClsSyllabusName2,
    /// `-cls__start_date`
    ClsStartDate2,
    /// `-cls__finish_date`
    ClsFinishDate2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    StudentOrder { Id = "id", ClsId = "cls_id", ClsTrainer = "cls__trainer", Created =
    "created", UserId = "user_id", ClsSyllabusName = "cls__syllabus__name", ClsStartDate
    = "cls__start_date", ClsFinishDate = "cls__finish_date", Id2 = "-id", ClsId2 =
    "-cls_id", ClsTrainer2 = "-cls__trainer", Created2 = "-created", UserId2 =
    "-user_id", ClsSyllabusName2 = "-cls__syllabus__name", ClsStartDate2 =
    "-cls__start_date", ClsFinishDate2 = "-cls__finish_date" }
}

/// Conditions on students.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StudentFilter {
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
    /// `cls_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cls_id: Option<i64>,
    /// `cls_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls_id__gt")]
    pub cls_id_gt: Option<i64>,
    /// `cls_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls_id__gte")]
    pub cls_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls_id__in")]
    pub cls_id_in: Option<Vec<i64>>,
    /// `cls_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls_id__isnull")]
    pub cls_id_isnull: Option<bool>,
    /// `cls_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls_id__lt")]
    pub cls_id_lt: Option<i64>,
    /// `cls_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls_id__lte")]
    pub cls_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls_id__range")]
    pub cls_id_range: Option<Vec<i64>>,
    /// `cls__trainer`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__trainer")]
    pub cls_trainer: Option<String>,
    /// `cls__trainer__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__trainer__icontains")]
    pub cls_trainer_icontains: Option<String>,
    /// `cls__trainer__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__trainer__iendswith")]
    pub cls_trainer_iendswith: Option<String>,
    /// `cls__trainer__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__trainer__iexact")]
    pub cls_trainer_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__trainer__in")]
    pub cls_trainer_in: Option<Vec<String>>,
    /// `cls__trainer__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__trainer__istartswith")]
    pub cls_trainer_istartswith: Option<String>,
    /// `notes`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `notes__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "notes__icontains")]
    pub notes_icontains: Option<String>,
    /// `notes__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "notes__iendswith")]
    pub notes_iendswith: Option<String>,
    /// `notes__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "notes__iexact")]
    pub notes_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "notes__in")]
    pub notes_in: Option<Vec<String>>,
    /// `notes__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "notes__istartswith")]
    pub notes_istartswith: Option<String>,
    /// `user_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// `user_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "user_id__gt")]
    pub user_id_gt: Option<i64>,
    /// `user_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "user_id__gte")]
    pub user_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "user_id__in")]
    pub user_id_in: Option<Vec<i64>>,
    /// `user_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "user_id__isnull")]
    pub user_id_isnull: Option<bool>,
    /// `user_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "user_id__lt")]
    pub user_id_lt: Option<i64>,
    /// `user_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "user_id__lte")]
    pub user_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "user_id__range")]
    pub user_id_range: Option<Vec<i64>>,
    /// `cls__syllabus__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__syllabus__name")]
    pub cls_syllabus_name: Option<String>,
    /// `cls__syllabus__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__syllabus__name__icontains")]
    pub cls_syllabus_name_icontains: Option<String>,
    /// `cls__syllabus__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__syllabus__name__iendswith")]
    pub cls_syllabus_name_iendswith: Option<String>,
    /// `cls__syllabus__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__syllabus__name__iexact")]
    pub cls_syllabus_name_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__syllabus__name__in")]
    pub cls_syllabus_name_in: Option<Vec<String>>,
    /// `cls__syllabus__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cls__syllabus__name__istartswith")]
    pub cls_syllabus_name_istartswith: Option<String>,
}

impl StudentFilter {
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
            cls_id: None,
            cls_id_gt: None,
            cls_id_gte: None,
            cls_id_in: None,
            cls_id_isnull: None,
            cls_id_lt: None,
            cls_id_lte: None,
            cls_id_range: None,
            cls_trainer: None,
            cls_trainer_icontains: None,
            cls_trainer_iendswith: None,
            cls_trainer_iexact: None,
            cls_trainer_in: None,
            cls_trainer_istartswith: None,
            notes: None,
            notes_icontains: None,
            notes_iendswith: None,
            notes_iexact: None,
            notes_in: None,
            notes_istartswith: None,
            user_id: None,
            user_id_gt: None,
            user_id_gte: None,
            user_id_in: None,
            user_id_isnull: None,
            user_id_lt: None,
            user_id_lte: None,
            user_id_range: None,
            cls_syllabus_name: None,
            cls_syllabus_name_icontains: None,
            cls_syllabus_name_iendswith: None,
            cls_syllabus_name_iexact: None,
            cls_syllabus_name_in: None,
            cls_syllabus_name_istartswith: None,
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

    /// Sets `cls_id`.
    #[must_use]
    pub fn cls_id(mut self, cls_id: i64) -> Self {
        self.cls_id = Some(cls_id);
        self
    }

    /// Sets `cls_id__gt`.
    #[must_use]
    pub fn cls_id_gt(mut self, cls_id_gt: i64) -> Self {
        self.cls_id_gt = Some(cls_id_gt);
        self
    }

    /// Sets `cls_id__gte`.
    #[must_use]
    pub fn cls_id_gte(mut self, cls_id_gte: i64) -> Self {
        self.cls_id_gte = Some(cls_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn cls_id_in(mut self, cls_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.cls_id_in = Some(cls_id_in.into_iter().collect());
        self
    }

    /// Sets `cls_id__isnull`.
    #[must_use]
    pub fn cls_id_isnull(mut self, cls_id_isnull: bool) -> Self {
        self.cls_id_isnull = Some(cls_id_isnull);
        self
    }

    /// Sets `cls_id__lt`.
    #[must_use]
    pub fn cls_id_lt(mut self, cls_id_lt: i64) -> Self {
        self.cls_id_lt = Some(cls_id_lt);
        self
    }

    /// Sets `cls_id__lte`.
    #[must_use]
    pub fn cls_id_lte(mut self, cls_id_lte: i64) -> Self {
        self.cls_id_lte = Some(cls_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn cls_id_range(mut self, cls_id_range: impl IntoIterator<Item = i64>) -> Self {
        self.cls_id_range = Some(cls_id_range.into_iter().collect());
        self
    }

    /// Sets `cls__trainer`.
    #[must_use]
    pub fn cls_trainer(mut self, cls_trainer: impl Into<String>) -> Self {
        self.cls_trainer = Some(cls_trainer.into());
        self
    }

    /// Sets `cls__trainer__icontains`.
    #[must_use]
    pub fn cls_trainer_icontains(
        mut self,
        cls_trainer_icontains: impl Into<String>,
    ) -> Self {
        self.cls_trainer_icontains = Some(cls_trainer_icontains.into());
        self
    }

    /// Sets `cls__trainer__iendswith`.
    #[must_use]
    pub fn cls_trainer_iendswith(
        mut self,
        cls_trainer_iendswith: impl Into<String>,
    ) -> Self {
        self.cls_trainer_iendswith = Some(cls_trainer_iendswith.into());
        self
    }

    /// Sets `cls__trainer__iexact`.
    #[must_use]
    pub fn cls_trainer_iexact(mut self, cls_trainer_iexact: impl Into<String>) -> Self {
        self.cls_trainer_iexact = Some(cls_trainer_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn cls_trainer_in(
        mut self,
        cls_trainer_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cls_trainer_in = Some(cls_trainer_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `cls__trainer__istartswith`.
    #[must_use]
    pub fn cls_trainer_istartswith(
        mut self,
        cls_trainer_istartswith: impl Into<String>,
    ) -> Self {
        self.cls_trainer_istartswith = Some(cls_trainer_istartswith.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `notes__icontains`.
    #[must_use]
    pub fn notes_icontains(mut self, notes_icontains: impl Into<String>) -> Self {
        self.notes_icontains = Some(notes_icontains.into());
        self
    }

    /// Sets `notes__iendswith`.
    #[must_use]
    pub fn notes_iendswith(mut self, notes_iendswith: impl Into<String>) -> Self {
        self.notes_iendswith = Some(notes_iendswith.into());
        self
    }

    /// Sets `notes__iexact`.
    #[must_use]
    pub fn notes_iexact(mut self, notes_iexact: impl Into<String>) -> Self {
        self.notes_iexact = Some(notes_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn notes_in(
        mut self,
        notes_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.notes_in = Some(notes_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `notes__istartswith`.
    #[must_use]
    pub fn notes_istartswith(mut self, notes_istartswith: impl Into<String>) -> Self {
        self.notes_istartswith = Some(notes_istartswith.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Sets `user_id__gt`.
    #[must_use]
    pub fn user_id_gt(mut self, user_id_gt: i64) -> Self {
        self.user_id_gt = Some(user_id_gt);
        self
    }

    /// Sets `user_id__gte`.
    #[must_use]
    pub fn user_id_gte(mut self, user_id_gte: i64) -> Self {
        self.user_id_gte = Some(user_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn user_id_in(mut self, user_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.user_id_in = Some(user_id_in.into_iter().collect());
        self
    }

    /// Sets `user_id__isnull`.
    #[must_use]
    pub fn user_id_isnull(mut self, user_id_isnull: bool) -> Self {
        self.user_id_isnull = Some(user_id_isnull);
        self
    }

    /// Sets `user_id__lt`.
    #[must_use]
    pub fn user_id_lt(mut self, user_id_lt: i64) -> Self {
        self.user_id_lt = Some(user_id_lt);
        self
    }

    /// Sets `user_id__lte`.
    #[must_use]
    pub fn user_id_lte(mut self, user_id_lte: i64) -> Self {
        self.user_id_lte = Some(user_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn user_id_range(
        mut self,
        user_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.user_id_range = Some(user_id_range.into_iter().collect());
        self
    }

    /// Sets `cls__syllabus__name`.
    #[must_use]
    pub fn cls_syllabus_name(mut self, cls_syllabus_name: impl Into<String>) -> Self {
        self.cls_syllabus_name = Some(cls_syllabus_name.into());
        self
    }

    /// Sets `cls__syllabus__name__icontains`.
    #[must_use]
    pub fn cls_syllabus_name_icontains(
        mut self,
        cls_syllabus_name_icontains: impl Into<String>,
    ) -> Self {
        self.cls_syllabus_name_icontains = Some(cls_syllabus_name_icontains.into());
        self
    }

    /// Sets `cls__syllabus__name__iendswith`.
    #[must_use]
    pub fn cls_syllabus_name_iendswith(
        mut self,
        cls_syllabus_name_iendswith: impl Into<String>,
    ) -> Self {
        self.cls_syllabus_name_iendswith = Some(cls_syllabus_name_iendswith.into());
        self
    }

    /// Sets `cls__syllabus__name__iexact`.
    #[must_use]
    pub fn cls_syllabus_name_iexact(
        mut self,
        cls_syllabus_name_iexact: impl Into<String>,
    ) -> Self {
        self.cls_syllabus_name_iexact = Some(cls_syllabus_name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn cls_syllabus_name_in(
        mut self,
        cls_syllabus_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cls_syllabus_name_in = Some(
            cls_syllabus_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `cls__syllabus__name__istartswith`.
    #[must_use]
    pub fn cls_syllabus_name_istartswith(
        mut self,
        cls_syllabus_name_istartswith: impl Into<String>,
    ) -> Self {
        self.cls_syllabus_name_istartswith = Some(cls_syllabus_name_istartswith.into());
        self
    }
}

/// A student to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StudentCreate {
    /// Notes on the student.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The user who attends. The server asks the application membership whether it exists.
    pub user_id: i64,
    /// The class.
    pub cls_id: i64,
}

impl StudentCreate {
    /// With everything that is required.
    pub fn new(user_id: i64, cls_id: i64) -> Self {
        Self {
            user_id: user_id,
            cls_id: cls_id,
            notes: None,
        }
    }

    /// Notes on the student.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StudentUpdate {
    /// Notes on the student.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub notes: Option<Option<String>>,
    /// The user who attends. The server asks the application membership about it.
    pub user_id: i64,
    /// The class.
    pub cls_id: i64,
}

impl StudentUpdate {
    /// With everything that is required.
    pub fn new(user_id: i64, cls_id: i64) -> Self {
        Self {
            user_id: user_id,
            cls_id: cls_id,
            notes: None,
        }
    }

    /// Notes on the student.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<Option<String>>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

/// What to change in a student.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StudentPartialUpdate {
    /// Notes on the student.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub notes: Option<Option<String>>,
    /// The user who attends. The server asks the application membership about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// The class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cls_id: Option<i64>,
}

impl StudentPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            notes: None,
            user_id: None,
            cls_id: None,
        }
    }

    /// Notes on the student.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<Option<String>>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// The user who attends. The server asks the application membership about it.
    #[must_use]
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// The class.
    #[must_use]
    pub fn cls_id(mut self, cls_id: i64) -> Self {
        self.cls_id = Some(cls_id);
        self
    }
}
