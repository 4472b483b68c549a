// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl SourceFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            accumulating: None,
            amber_high: None,
            amber_high_gt: None,
            amber_high_gte: None,
            amber_high_in: None,
            amber_high_isnull: None,
            amber_high_lt: None,
            amber_high_lte: None,
            amber_high_range: None,
            amber_low: None,
            amber_low_gt: None,
            amber_low_gte: None,
            amber_low_in: None,
            amber_low_isnull: None,
            amber_low_lt: None,
            amber_low_lte: None,
            amber_low_range: None,
            category_id: None,
            category_id_gt: None,
            category_id_gte: None,
            category_id_in: None,
            category_id_isnull: None,
            category_id_lt: None,
            category_id_lte: None,
            category_id_range: None,
            category_address_id: None,
            category_address_id_gt: None,
            category_address_id_gte: None,
            category_address_id_in: None,
            category_address_id_isnull: None,
            category_address_id_lt: None,
            category_address_id_lte: None,
            category_address_id_range: None,
            category_name: None,
            category_name_in: None,
            category_name_icontains: None,
            category_name_iendswith: None,
            category_name_iexact: None,
            category_name_istartswith: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            description: None,
            description_in: None,
            description_icontains: None,
            description_iendswith: None,
            description_iexact: None,
            description_istartswith: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            red_high: None,
            red_high_gt: None,
            red_high_gte: None,
            red_high_in: None,
            red_high_isnull: None,
            red_high_lt: None,
            red_high_lte: None,
            red_high_range: None,
            red_low: None,
            red_low_gt: None,
            red_low_gte: None,
            red_low_in: None,
            red_low_isnull: None,
            red_low_lt: None,
            red_low_lte: None,
            red_low_range: None,
            retention: None,
            retention_gt: None,
            retention_gte: None,
            retention_in: None,
            retention_isnull: None,
            retention_lt: None,
            retention_lte: None,
            retention_range: None,
            seconds_valid: None,
            seconds_valid_gt: None,
            seconds_valid_gte: None,
            seconds_valid_in: None,
            seconds_valid_isnull: None,
            seconds_valid_lt: None,
            seconds_valid_lte: None,
            seconds_valid_range: None,
            unit_id: None,
            unit_id_gt: None,
            unit_id_gte: None,
            unit_id_in: None,
            unit_id_isnull: None,
            unit_id_lt: None,
            unit_id_lte: None,
            unit_id_range: None,
            unit_address_id: None,
            unit_address_id_gt: None,
            unit_address_id_gte: None,
            unit_address_id_in: None,
            unit_address_id_isnull: None,
            unit_address_id_lt: None,
            unit_address_id_lte: None,
            unit_address_id_range: None,
            unit_name: None,
            unit_name_in: None,
            unit_name_icontains: None,
            unit_name_iendswith: None,
            unit_name_iexact: None,
            unit_name_istartswith: None,
            updated: None,
            updated_gt: None,
            updated_gte: None,
            updated_in: None,
            updated_isnull: None,
            updated_lt: None,
            updated_lte: None,
            updated_range: None,
        }
    }

    /// Sets `accumulating`.
    #[must_use]
    pub fn accumulating(mut self, accumulating: bool) -> Self {
        self.accumulating = Some(accumulating);
        self
    }

    /// Sets `amber_high`.
    #[must_use]
    pub fn amber_high(mut self, amber_high: impl Into<runtime::value::Number>) -> Self {
        self.amber_high = Some(amber_high.into());
        self
    }

    /// Sets `amber_high__gt`.
    #[must_use]
    pub fn amber_high_gt(
        mut self,
        amber_high_gt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.amber_high_gt = Some(amber_high_gt.into());
        self
    }

    /// Sets `amber_high__gte`.
    #[must_use]
    pub fn amber_high_gte(
        mut self,
        amber_high_gte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.amber_high_gte = Some(amber_high_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn amber_high_in(
        mut self,
        amber_high_in: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.amber_high_in = Some(amber_high_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `amber_high__isnull`.
    #[must_use]
    pub fn amber_high_isnull(mut self, amber_high_isnull: bool) -> Self {
        self.amber_high_isnull = Some(amber_high_isnull);
        self
    }

    /// Sets `amber_high__lt`.
    #[must_use]
    pub fn amber_high_lt(
        mut self,
        amber_high_lt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.amber_high_lt = Some(amber_high_lt.into());
        self
    }

    /// Sets `amber_high__lte`.
    #[must_use]
    pub fn amber_high_lte(
        mut self,
        amber_high_lte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.amber_high_lte = Some(amber_high_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn amber_high_range(
        mut self,
        amber_high_range: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.amber_high_range = Some(
            amber_high_range.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `amber_low`.
    #[must_use]
    pub fn amber_low(mut self, amber_low: impl Into<runtime::value::Number>) -> Self {
        self.amber_low = Some(amber_low.into());
        self
    }

    /// Sets `amber_low__gt`.
    #[must_use]
    pub fn amber_low_gt(
        mut self,
        amber_low_gt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.amber_low_gt = Some(amber_low_gt.into());
        self
    }

    /// Sets `amber_low__gte`.
    #[must_use]
    pub fn amber_low_gte(
        mut self,
        amber_low_gte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.amber_low_gte = Some(amber_low_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn amber_low_in(
        mut self,
        amber_low_in: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.amber_low_in = Some(amber_low_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `amber_low__isnull`.
    #[must_use]
    pub fn amber_low_isnull(mut self, amber_low_isnull: bool) -> Self {
        self.amber_low_isnull = Some(amber_low_isnull);
        self
    }

    /// Sets `amber_low__lt`.
    #[must_use]
    pub fn amber_low_lt(
        mut self,
        amber_low_lt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.amber_low_lt = Some(amber_low_lt.into());
        self
    }

    /// Sets `amber_low__lte`.
    #[must_use]
    pub fn amber_low_lte(
        mut self,
        amber_low_lte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.amber_low_lte = Some(amber_low_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn amber_low_range(
        mut self,
        amber_low_range: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.amber_low_range = Some(
            amber_low_range.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `category_id`.
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `category_id__gt`.
    #[must_use]
    pub fn category_id_gt(mut self, category_id_gt: i64) -> Self {
        self.category_id_gt = Some(category_id_gt);
        self
    }

    /// Sets `category_id__gte`.
    #[must_use]
    pub fn category_id_gte(mut self, category_id_gte: i64) -> Self {
        self.category_id_gte = Some(category_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn category_id_in(
        mut self,
        category_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.category_id_in = Some(category_id_in.into_iter().collect());
        self
    }

    /// Sets `category_id__isnull`.
    #[must_use]
    pub fn category_id_isnull(mut self, category_id_isnull: bool) -> Self {
        self.category_id_isnull = Some(category_id_isnull);
        self
    }

    /// Sets `category_id__lt`.
    #[must_use]
    pub fn category_id_lt(mut self, category_id_lt: i64) -> Self {
        self.category_id_lt = Some(category_id_lt);
        self
    }

    /// Sets `category_id__lte`.
    #[must_use]
    pub fn category_id_lte(mut self, category_id_lte: i64) -> Self {
        self.category_id_lte = Some(category_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn category_id_range(
        mut self,
        category_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.category_id_range = Some(category_id_range.into_iter().collect());
        self
    }

    /// Sets `category__address_id`.
    #[must_use]
    pub fn category_address_id(mut self, category_address_id: i64) -> Self {
        self.category_address_id = Some(category_address_id);
        self
    }

    /// Sets `category__address_id__gt`.
    #[must_use]
    pub fn category_address_id_gt(mut self, category_address_id_gt: i64) -> Self {
        self.category_address_id_gt = Some(category_address_id_gt);
        self
    }

    /// Sets `category__address_id__gte`.
    #[must_use]
    pub fn category_address_id_gte(mut self, category_address_id_gte: i64) -> Self {
        self.category_address_id_gte = Some(category_address_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn category_address_id_in(
        mut self,
        category_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.category_address_id_in = Some(category_address_id_in.into_iter().collect());
        self
    }

    /// Sets `category__address_id__isnull`.
    #[must_use]
    pub fn category_address_id_isnull(
        mut self,
        category_address_id_isnull: bool,
    ) -> Self {
        self.category_address_id_isnull = Some(category_address_id_isnull);
        self
    }

    /// Sets `category__address_id__lt`.
    #[must_use]
    pub fn category_address_id_lt(mut self, category_address_id_lt: i64) -> Self {
        self.category_address_id_lt = Some(category_address_id_lt);
        self
    }

    /// Sets `category__address_id__lte`.
    #[must_use]
    pub fn category_address_id_lte(mut self, category_address_id_lte: i64) -> Self {
        self.category_address_id_lte = Some(category_address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn category_address_id_range(
        mut self,
        category_address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.category_address_id_range = Some(
            category_address_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `category__name`.
    #[must_use]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn category_name_in(
        mut self,
        category_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_name_in = Some(
            category_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `category__name__icontains`.
    #[must_use]
    pub fn category_name_icontains(
        mut self,
        category_name_icontains: impl Into<String>,
    ) -> Self {
        self.category_name_icontains = Some(category_name_icontains.into());
        self
    }

    /// Sets `category__name__iendswith`.
    #[must_use]
    pub fn category_name_iendswith(
        mut self,
        category_name_iendswith: impl Into<String>,
    ) -> Self {
        self.category_name_iendswith = Some(category_name_iendswith.into());
        self
    }

    /// Sets `category__name__iexact`.
    #[must_use]
    pub fn category_name_iexact(
        mut self,
        category_name_iexact: impl Into<String>,
    ) -> Self {
        self.category_name_iexact = Some(category_name_iexact.into());
        self
    }

    /// Sets `category__name__istartswith`.
    #[must_use]
    pub fn category_name_istartswith(
        mut self,
        category_name_istartswith: impl Into<String>,
    ) -> Self {
        self.category_name_istartswith = Some(category_name_istartswith.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created(mut self, created: impl Into<String>) -> Self {
        self.created = Some(created.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gt(mut self, created_gt: impl Into<String>) -> Self {
        self.created_gt = Some(created_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gte(mut self, created_gte: impl Into<String>) -> Self {
        self.created_gte = Some(created_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn created_in(
        mut self,
        created_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_in = Some(created_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `created__isnull`.
    #[must_use]
    pub fn created_isnull(mut self, created_isnull: bool) -> Self {
        self.created_isnull = Some(created_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lt(mut self, created_lt: impl Into<String>) -> Self {
        self.created_lt = Some(created_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lte(mut self, created_lte: impl Into<String>) -> Self {
        self.created_lte = Some(created_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn created_range(
        mut self,
        created_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_range = Some(created_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn description_in(
        mut self,
        description_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.description_in = Some(description_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `description__icontains`.
    #[must_use]
    pub fn description_icontains(
        mut self,
        description_icontains: impl Into<String>,
    ) -> Self {
        self.description_icontains = Some(description_icontains.into());
        self
    }

    /// Sets `description__iendswith`.
    #[must_use]
    pub fn description_iendswith(
        mut self,
        description_iendswith: impl Into<String>,
    ) -> Self {
        self.description_iendswith = Some(description_iendswith.into());
        self
    }

    /// Sets `description__iexact`.
    #[must_use]
    pub fn description_iexact(mut self, description_iexact: impl Into<String>) -> Self {
        self.description_iexact = Some(description_iexact.into());
        self
    }

    /// Sets `description__istartswith`.
    #[must_use]
    pub fn description_istartswith(
        mut self,
        description_istartswith: impl Into<String>,
    ) -> Self {
        self.description_istartswith = Some(description_istartswith.into());
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

    /// Sets `red_high`.
    #[must_use]
    pub fn red_high(mut self, red_high: impl Into<runtime::value::Number>) -> Self {
        self.red_high = Some(red_high.into());
        self
    }

    /// Sets `red_high__gt`.
    #[must_use]
    pub fn red_high_gt(
        mut self,
        red_high_gt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.red_high_gt = Some(red_high_gt.into());
        self
    }

    /// Sets `red_high__gte`.
    #[must_use]
    pub fn red_high_gte(
        mut self,
        red_high_gte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.red_high_gte = Some(red_high_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn red_high_in(
        mut self,
        red_high_in: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.red_high_in = Some(red_high_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `red_high__isnull`.
    #[must_use]
    pub fn red_high_isnull(mut self, red_high_isnull: bool) -> Self {
        self.red_high_isnull = Some(red_high_isnull);
        self
    }

    /// Sets `red_high__lt`.
    #[must_use]
    pub fn red_high_lt(
        mut self,
        red_high_lt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.red_high_lt = Some(red_high_lt.into());
        self
    }

    /// Sets `red_high__lte`.
    #[must_use]
    pub fn red_high_lte(
        mut self,
        red_high_lte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.red_high_lte = Some(red_high_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn red_high_range(
        mut self,
        red_high_range: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.red_high_range = Some(red_high_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `red_low`.
    #[must_use]
    pub fn red_low(mut self, red_low: impl Into<runtime::value::Number>) -> Self {
        self.red_low = Some(red_low.into());
        self
    }

    /// Sets `red_low__gt`.
    #[must_use]
    pub fn red_low_gt(mut self, red_low_gt: impl Into<runtime::value::Number>) -> Self {
        self.red_low_gt = Some(red_low_gt.into());
        self
    }

    /// Sets `red_low__gte`.
    #[must_use]
    pub fn red_low_gte(
        mut self,
        red_low_gte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.red_low_gte = Some(red_low_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn red_low_in(
        mut self,
        red_low_in: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.red_low_in = Some(red_low_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `red_low__isnull`.
    #[must_use]
    pub fn red_low_isnull(mut self, red_low_isnull: bool) -> Self {
        self.red_low_isnull = Some(red_low_isnull);
        self
    }

    /// Sets `red_low__lt`.
    #[must_use]
    pub fn red_low_lt(mut self, red_low_lt: impl Into<runtime::value::Number>) -> Self {
        self.red_low_lt = Some(red_low_lt.into());
        self
    }

    /// Sets `red_low__lte`.
    #[must_use]
    pub fn red_low_lte(
        mut self,
        red_low_lte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.red_low_lte = Some(red_low_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn red_low_range(
        mut self,
        red_low_range: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.red_low_range = Some(red_low_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `retention`.
    #[must_use]
    pub fn retention(mut self, retention: i64) -> Self {
        self.retention = Some(retention);
        self
    }

    /// Sets `retention__gt`.
    #[must_use]
    pub fn retention_gt(mut self, retention_gt: i64) -> Self {
        self.retention_gt = Some(retention_gt);
        self
    }

    /// Sets `retention__gte`.
    #[must_use]
    pub fn retention_gte(mut self, retention_gte: i64) -> Self {
        self.retention_gte = Some(retention_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn retention_in(mut self, retention_in: impl IntoIterator<Item = i64>) -> Self {
        self.retention_in = Some(retention_in.into_iter().collect());
        self
    }

    /// Sets `retention__isnull`.
    #[must_use]
    pub fn retention_isnull(mut self, retention_isnull: bool) -> Self {
        self.retention_isnull = Some(retention_isnull);
        self
    }

    /// Sets `retention__lt`.
    #[must_use]
    pub fn retention_lt(mut self, retention_lt: i64) -> Self {
        self.retention_lt = Some(retention_lt);
        self
    }

    /// Sets `retention__lte`.
    #[must_use]
    pub fn retention_lte(mut self, retention_lte: i64) -> Self {
        self.retention_lte = Some(retention_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn retention_range(
        mut self,
        retention_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.retention_range = Some(retention_range.into_iter().collect());
        self
    }

    /// Sets `seconds_valid`.
    #[must_use]
    pub fn seconds_valid(mut self, seconds_valid: i64) -> Self {
        self.seconds_valid = Some(seconds_valid);
        self
    }

    /// Sets `seconds_valid__gt`.
    #[must_use]
    pub fn seconds_valid_gt(mut self, seconds_valid_gt: i64) -> Self {
        self.seconds_valid_gt = Some(seconds_valid_gt);
        self
    }

    /// Sets `seconds_valid__gte`.
    #[must_use]
    pub fn seconds_valid_gte(mut self, seconds_valid_gte: i64) -> Self {
        self.seconds_valid_gte = Some(seconds_valid_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn seconds_valid_in(
        mut self,
        seconds_valid_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.seconds_valid_in = Some(seconds_valid_in.into_iter().collect());
        self
    }

    /// Sets `seconds_valid__isnull`.
    #[must_use]
    pub fn seconds_valid_isnull(mut self, seconds_valid_isnull: bool) -> Self {
        self.seconds_valid_isnull = Some(seconds_valid_isnull);
        self
    }

    /// Sets `seconds_valid__lt`.
    #[must_use]
    pub fn seconds_valid_lt(mut self, seconds_valid_lt: i64) -> Self {
        self.seconds_valid_lt = Some(seconds_valid_lt);
        self
    }

    /// Sets `seconds_valid__lte`.
    #[must_use]
    pub fn seconds_valid_lte(mut self, seconds_valid_lte: i64) -> Self {
        self.seconds_valid_lte = Some(seconds_valid_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn seconds_valid_range(
        mut self,
        seconds_valid_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.seconds_valid_range = Some(seconds_valid_range.into_iter().collect());
        self
    }

    /// Sets `unit_id`.
    #[must_use]
    pub fn unit_id(mut self, unit_id: i64) -> Self {
        self.unit_id = Some(unit_id);
        self
    }

    /// Sets `unit_id__gt`.
    #[must_use]
    pub fn unit_id_gt(mut self, unit_id_gt: i64) -> Self {
        self.unit_id_gt = Some(unit_id_gt);
        self
    }

    /// Sets `unit_id__gte`.
    #[must_use]
    pub fn unit_id_gte(mut self, unit_id_gte: i64) -> Self {
        self.unit_id_gte = Some(unit_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn unit_id_in(mut self, unit_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.unit_id_in = Some(unit_id_in.into_iter().collect());
        self
    }

    /// Sets `unit_id__isnull`.
    #[must_use]
    pub fn unit_id_isnull(mut self, unit_id_isnull: bool) -> Self {
        self.unit_id_isnull = Some(unit_id_isnull);
        self
    }

    /// Sets `unit_id__lt`.
    #[must_use]
    pub fn unit_id_lt(mut self, unit_id_lt: i64) -> Self {
        self.unit_id_lt = Some(unit_id_lt);
        self
    }

    /// Sets `unit_id__lte`.
    #[must_use]
    pub fn unit_id_lte(mut self, unit_id_lte: i64) -> Self {
        self.unit_id_lte = Some(unit_id_lte);
        self
    }
}

impl SourceFilter {
    /// The lowest and the highest, both included.
    #[must_use]
    pub fn unit_id_range(
        mut self,
        unit_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.unit_id_range = Some(unit_id_range.into_iter().collect());
        self
    }

    /// Sets `unit__address_id`.
    #[must_use]
    pub fn unit_address_id(mut self, unit_address_id: i64) -> Self {
        self.unit_address_id = Some(unit_address_id);
        self
    }

    /// Sets `unit__address_id__gt`.
    #[must_use]
    pub fn unit_address_id_gt(mut self, unit_address_id_gt: i64) -> Self {
        self.unit_address_id_gt = Some(unit_address_id_gt);
        self
    }

    /// Sets `unit__address_id__gte`.
    #[must_use]
    pub fn unit_address_id_gte(mut self, unit_address_id_gte: i64) -> Self {
        self.unit_address_id_gte = Some(unit_address_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn unit_address_id_in(
        mut self,
        unit_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.unit_address_id_in = Some(unit_address_id_in.into_iter().collect());
        self
    }

    /// Sets `unit__address_id__isnull`.
    #[must_use]
    pub fn unit_address_id_isnull(mut self, unit_address_id_isnull: bool) -> Self {
        self.unit_address_id_isnull = Some(unit_address_id_isnull);
        self
    }

    /// Sets `unit__address_id__lt`.
    #[must_use]
    pub fn unit_address_id_lt(mut self, unit_address_id_lt: i64) -> Self {
        self.unit_address_id_lt = Some(unit_address_id_lt);
        self
    }

    /// Sets `unit__address_id__lte`.
    #[must_use]
    pub fn unit_address_id_lte(mut self, unit_address_id_lte: i64) -> Self {
        self.unit_address_id_lte = Some(unit_address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn unit_address_id_range(
        mut self,
        unit_address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.unit_address_id_range = Some(unit_address_id_range.into_iter().collect());
        self
    }

    /// Sets `unit__name`.
    #[must_use]
    pub fn unit_name(mut self, unit_name: impl Into<String>) -> Self {
        self.unit_name = Some(unit_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn unit_name_in(
        mut self,
        unit_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unit_name_in = Some(unit_name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `unit__name__icontains`.
    #[must_use]
    pub fn unit_name_icontains(
        mut self,
        unit_name_icontains: impl Into<String>,
    ) -> Self {
        self.unit_name_icontains = Some(unit_name_icontains.into());
        self
    }

    /// Sets `unit__name__iendswith`.
    #[must_use]
    pub fn unit_name_iendswith(
        mut self,
        unit_name_iendswith: impl Into<String>,
    ) -> Self {
        self.unit_name_iendswith = Some(unit_name_iendswith.into());
        self
    }

    /// Sets `unit__name__iexact`.
    #[must_use]
    pub fn unit_name_iexact(mut self, unit_name_iexact: impl Into<String>) -> Self {
        self.unit_name_iexact = Some(unit_name_iexact.into());
        self
    }

    /// Sets `unit__name__istartswith`.
    #[must_use]
    pub fn unit_name_istartswith(
        mut self,
        unit_name_istartswith: impl Into<String>,
    ) -> Self {
        self.unit_name_istartswith = Some(unit_name_istartswith.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated(mut self, updated: impl Into<String>) -> Self {
        self.updated = Some(updated.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_gt(mut self, updated_gt: impl Into<String>) -> Self {
        self.updated_gt = Some(updated_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_gte(mut self, updated_gte: impl Into<String>) -> Self {
        self.updated_gte = Some(updated_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn updated_in(
        mut self,
        updated_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_in = Some(updated_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updated__isnull`.
    #[must_use]
    pub fn updated_isnull(mut self, updated_isnull: bool) -> Self {
        self.updated_isnull = Some(updated_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_lt(mut self, updated_lt: impl Into<String>) -> Self {
        self.updated_lt = Some(updated_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_lte(mut self, updated_lte: impl Into<String>) -> Self {
        self.updated_lte = Some(updated_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn updated_range(
        mut self,
        updated_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_range = Some(updated_range.into_iter().map(Into::into).collect());
        self
    }
}
