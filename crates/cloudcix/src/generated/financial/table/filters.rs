// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What objects in a query can hold.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Kind, Rule};

/// The members of `AccountEntryFilter`. There are no others.
pub const ACCOUNT_ENTRY_FILTER: &[(&str, Kind)] = &[
    ("transaction_date", Kind::Text),
    ("transaction_date__gt", Kind::Text),
    ("transaction_date__gte", Kind::Text),
    ("transaction_date__in", Kind::List(&Kind::Text)),
    ("transaction_date__isnull", Kind::Boolean),
    ("transaction_date__lt", Kind::Text),
    ("transaction_date__lte", Kind::Text),
    ("transaction_date__range", Kind::List(&Kind::Text)),
    ("transaction_type_id", Kind::INTEGER),
    ("transaction_type_id__gt", Kind::INTEGER),
    ("transaction_type_id__gte", Kind::INTEGER),
    ("transaction_type_id__in", Kind::List(&Kind::INTEGER)),
    ("transaction_type_id__lt", Kind::INTEGER),
    ("transaction_type_id__lte", Kind::INTEGER),
    ("tsn", Kind::INTEGER),
    ("tsn__gt", Kind::INTEGER),
    ("tsn__gte", Kind::INTEGER),
    ("tsn__in", Kind::List(&Kind::INTEGER)),
    ("tsn__isnull", Kind::Boolean),
    ("tsn__lt", Kind::INTEGER),
    ("tsn__lte", Kind::INTEGER),
    ("tsn__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `AccountEntryFilter` must be like.
pub const ACCOUNT_ENTRY_FILTER_RULES: &[Rule] = &[
    Rule::at("/transaction_date")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__in").count(Some(1), None),
    Rule::at("/transaction_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__range").count(Some(2), Some(2)),
    Rule::at("/transaction_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_type_id__in").count(Some(1), None),
    Rule::at("/tsn__in").count(Some(1), None),
    Rule::at("/tsn__range").count(Some(2), Some(2)),
];

/// The members of `AllocationFilter`. There are no others.
pub const ALLOCATION_FILTER: &[(&str, Kind)] = &[
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("details__nominal_ledger__contra_address_id", Kind::INTEGER),
    ("details__nominal_ledger__contra_address_id__in", Kind::List(&Kind::INTEGER)),
    ("details__nominal_ledger__transaction_type_id", Kind::INTEGER),
    ("details__nominal_ledger__transaction_type_id__gt", Kind::INTEGER),
    ("details__nominal_ledger__transaction_type_id__gte", Kind::INTEGER),
    ("details__nominal_ledger__transaction_type_id__in", Kind::List(&Kind::INTEGER)),
    ("details__nominal_ledger__transaction_type_id__isnull", Kind::Boolean),
    ("details__nominal_ledger__transaction_type_id__lt", Kind::INTEGER),
    ("details__nominal_ledger__transaction_type_id__lte", Kind::INTEGER),
    ("details__nominal_ledger__transaction_type_id__range", Kind::List(&Kind::INTEGER)),
    ("details__nominal_ledger__tsn", Kind::INTEGER),
    ("details__nominal_ledger__tsn__gt", Kind::INTEGER),
    ("details__nominal_ledger__tsn__gte", Kind::INTEGER),
    ("details__nominal_ledger__tsn__in", Kind::List(&Kind::INTEGER)),
    ("details__nominal_ledger__tsn__isnull", Kind::Boolean),
    ("details__nominal_ledger__tsn__lt", Kind::INTEGER),
    ("details__nominal_ledger__tsn__lte", Kind::INTEGER),
    ("details__nominal_ledger__tsn__range", Kind::List(&Kind::INTEGER)),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `AllocationFilter` must be like.
pub const ALLOCATION_FILTER_RULES: &[Rule] = &[
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/details__nominal_ledger__contra_address_id__in").count(Some(1), None),
    Rule::at("/details__nominal_ledger__transaction_type_id__in").count(Some(1), None),
    Rule::at("/details__nominal_ledger__transaction_type_id__range")
        .count(Some(2), Some(2)),
    Rule::at("/details__nominal_ledger__tsn__in").count(Some(1), None),
    Rule::at("/details__nominal_ledger__tsn__range").count(Some(2), Some(2)),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
];

/// The members of `AllocationSearch`. There are no others.
pub const ALLOCATION_SEARCH: &[(&str, Kind)] = &[
    ("allocation_type", Kind::Choice(&["customer", "supplier"])),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("details__nominal_ledger__contra_address_id", Kind::INTEGER),
    ("details__nominal_ledger__contra_address_id__in", Kind::List(&Kind::INTEGER)),
    ("details__nominal_ledger__transaction_type_id", Kind::INTEGER),
    ("details__nominal_ledger__transaction_type_id__gt", Kind::INTEGER),
    ("details__nominal_ledger__transaction_type_id__gte", Kind::INTEGER),
    ("details__nominal_ledger__transaction_type_id__in", Kind::List(&Kind::INTEGER)),
    ("details__nominal_ledger__transaction_type_id__isnull", Kind::Boolean),
    ("details__nominal_ledger__transaction_type_id__lt", Kind::INTEGER),
    ("details__nominal_ledger__transaction_type_id__lte", Kind::INTEGER),
    ("details__nominal_ledger__transaction_type_id__range", Kind::List(&Kind::INTEGER)),
    ("details__nominal_ledger__tsn", Kind::INTEGER),
    ("details__nominal_ledger__tsn__gt", Kind::INTEGER),
    ("details__nominal_ledger__tsn__gte", Kind::INTEGER),
    ("details__nominal_ledger__tsn__in", Kind::List(&Kind::INTEGER)),
    ("details__nominal_ledger__tsn__isnull", Kind::Boolean),
    ("details__nominal_ledger__tsn__lt", Kind::INTEGER),
    ("details__nominal_ledger__tsn__lte", Kind::INTEGER),
    ("details__nominal_ledger__tsn__range", Kind::List(&Kind::INTEGER)),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `AllocationSearch` must be like.
pub const ALLOCATION_SEARCH_RULES: &[Rule] = &[
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/details__nominal_ledger__contra_address_id__in").count(Some(1), None),
    Rule::at("/details__nominal_ledger__transaction_type_id__in").count(Some(1), None),
    Rule::at("/details__nominal_ledger__transaction_type_id__range")
        .count(Some(2), Some(2)),
    Rule::at("/details__nominal_ledger__tsn__in").count(Some(1), None),
    Rule::at("/details__nominal_ledger__tsn__range").count(Some(2), Some(2)),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
];

/// The members of `ContraNominalLedgerFilter`. There are no others.
pub const CONTRA_NOMINAL_LEDGER_FILTER: &[(&str, Kind)] = &[
    ("address_id", Kind::INTEGER),
    ("address_id__in", Kind::List(&Kind::INTEGER)),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("transaction_date", Kind::Text),
    ("transaction_date__gt", Kind::Text),
    ("transaction_date__gte", Kind::Text),
    ("transaction_date__in", Kind::List(&Kind::Text)),
    ("transaction_date__isnull", Kind::Boolean),
    ("transaction_date__lt", Kind::Text),
    ("transaction_date__lte", Kind::Text),
    ("transaction_date__range", Kind::List(&Kind::Text)),
    ("transaction_type_id", Kind::INTEGER),
    ("transaction_type_id__gt", Kind::INTEGER),
    ("transaction_type_id__gte", Kind::INTEGER),
    ("transaction_type_id__in", Kind::List(&Kind::INTEGER)),
    ("transaction_type_id__lt", Kind::INTEGER),
    ("transaction_type_id__lte", Kind::INTEGER),
    ("tsn", Kind::INTEGER),
    ("tsn__gt", Kind::INTEGER),
    ("tsn__gte", Kind::INTEGER),
    ("tsn__in", Kind::List(&Kind::INTEGER)),
    ("tsn__isnull", Kind::Boolean),
    ("tsn__lt", Kind::INTEGER),
    ("tsn__lte", Kind::INTEGER),
    ("tsn__range", Kind::List(&Kind::INTEGER)),
    ("unallocated_balance", Kind::Number),
    ("unallocated_balance__gt", Kind::Number),
    ("unallocated_balance__gte", Kind::Number),
    ("unallocated_balance__in", Kind::List(&Kind::Number)),
    ("unallocated_balance__isnull", Kind::Boolean),
    ("unallocated_balance__lt", Kind::Number),
    ("unallocated_balance__lte", Kind::Number),
    ("unallocated_balance__range", Kind::List(&Kind::Number)),
];

/// What the members of `ContraNominalLedgerFilter` must be like.
pub const CONTRA_NOMINAL_LEDGER_FILTER_RULES: &[Rule] = &[
    Rule::at("/address_id__in").count(Some(1), None),
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__in").count(Some(1), None),
    Rule::at("/transaction_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__range").count(Some(2), Some(2)),
    Rule::at("/transaction_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_type_id__in").count(Some(1), None),
    Rule::at("/tsn__in").count(Some(1), None),
    Rule::at("/tsn__range").count(Some(2), Some(2)),
    Rule::at("/unallocated_balance__in").count(Some(1), None),
    Rule::at("/unallocated_balance__range").count(Some(2), Some(2)),
];

/// The members of `CreditorLedgerTransactionFilter`. There are no others.
pub const CREDITOR_LEDGER_TRANSACTION_FILTER: &[(&str, Kind)] = &[
    ("contra_address_id", Kind::INTEGER),
    ("contra_address_id__in", Kind::List(&Kind::INTEGER)),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("transaction_date", Kind::Text),
    ("transaction_date__gt", Kind::Text),
    ("transaction_date__gte", Kind::Text),
    ("transaction_date__in", Kind::List(&Kind::Text)),
    ("transaction_date__isnull", Kind::Boolean),
    ("transaction_date__lt", Kind::Text),
    ("transaction_date__lte", Kind::Text),
    ("transaction_date__range", Kind::List(&Kind::Text)),
    ("transaction_type_id", Kind::INTEGER),
    ("transaction_type_id__gt", Kind::INTEGER),
    ("transaction_type_id__gte", Kind::INTEGER),
    ("transaction_type_id__in", Kind::List(&Kind::INTEGER)),
    ("transaction_type_id__lt", Kind::INTEGER),
    ("transaction_type_id__lte", Kind::INTEGER),
    ("tsn", Kind::INTEGER),
    ("tsn__gt", Kind::INTEGER),
    ("tsn__gte", Kind::INTEGER),
    ("tsn__in", Kind::List(&Kind::INTEGER)),
    ("tsn__isnull", Kind::Boolean),
    ("tsn__lt", Kind::INTEGER),
    ("tsn__lte", Kind::INTEGER),
    ("tsn__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `CreditorLedgerTransactionFilter` must be like.
pub const CREDITOR_LEDGER_TRANSACTION_FILTER_RULES: &[Rule] = &[
    Rule::at("/contra_address_id__in").count(Some(1), None),
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__in").count(Some(1), None),
    Rule::at("/transaction_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__range").count(Some(2), Some(2)),
    Rule::at("/transaction_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_type_id__in").count(Some(1), None),
    Rule::at("/tsn__in").count(Some(1), None),
    Rule::at("/tsn__range").count(Some(2), Some(2)),
];

/// The members of `DebtorLedgerTransactionFilter`. There are no others.
pub const DEBTOR_LEDGER_TRANSACTION_FILTER: &[(&str, Kind)] = &[
    ("contra_address_id", Kind::INTEGER),
    ("contra_address_id__in", Kind::List(&Kind::INTEGER)),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("narrative", Kind::Text),
    ("narrative__icontains", Kind::Text),
    ("narrative__iendswith", Kind::Text),
    ("narrative__iexact", Kind::Text),
    ("narrative__in", Kind::List(&Kind::Text)),
    ("narrative__istartswith", Kind::Text),
    ("transaction_date", Kind::Text),
    ("transaction_date__gt", Kind::Text),
    ("transaction_date__gte", Kind::Text),
    ("transaction_date__in", Kind::List(&Kind::Text)),
    ("transaction_date__isnull", Kind::Boolean),
    ("transaction_date__lt", Kind::Text),
    ("transaction_date__lte", Kind::Text),
    ("transaction_date__range", Kind::List(&Kind::Text)),
    ("transaction_type_id", Kind::INTEGER),
    ("transaction_type_id__gt", Kind::INTEGER),
    ("transaction_type_id__gte", Kind::INTEGER),
    ("transaction_type_id__in", Kind::List(&Kind::INTEGER)),
    ("transaction_type_id__lt", Kind::INTEGER),
    ("transaction_type_id__lte", Kind::INTEGER),
    ("tsn", Kind::INTEGER),
    ("tsn__gt", Kind::INTEGER),
    ("tsn__gte", Kind::INTEGER),
    ("tsn__in", Kind::List(&Kind::INTEGER)),
    ("tsn__isnull", Kind::Boolean),
    ("tsn__lt", Kind::INTEGER),
    ("tsn__lte", Kind::INTEGER),
    ("tsn__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `DebtorLedgerTransactionFilter` must be like.
pub const DEBTOR_LEDGER_TRANSACTION_FILTER_RULES: &[Rule] = &[
    Rule::at("/contra_address_id__in").count(Some(1), None),
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/narrative__in").count(Some(1), None),
    Rule::at("/transaction_date")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__in").count(Some(1), None),
    Rule::at("/transaction_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__range").count(Some(2), Some(2)),
    Rule::at("/transaction_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_type_id__in").count(Some(1), None),
    Rule::at("/tsn__in").count(Some(1), None),
    Rule::at("/tsn__range").count(Some(2), Some(2)),
];

/// The members of `GlobalNominalAccountFilter`. There are no others.
pub const GLOBAL_NOMINAL_ACCOUNT_FILTER: &[(&str, Kind)] = &[
    ("description", Kind::Text),
    ("description__icontains", Kind::Text),
    ("description__iendswith", Kind::Text),
    ("description__iexact", Kind::Text),
    ("description__in", Kind::List(&Kind::Text)),
    ("description__istartswith", Kind::Text),
    ("external_reference", Kind::Text),
    ("external_reference__icontains", Kind::Text),
    ("external_reference__iendswith", Kind::Text),
    ("external_reference__in", Kind::List(&Kind::Text)),
    ("external_reference__isnull", Kind::Boolean),
    ("external_reference__istartswith", Kind::Text),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("nominal_account_number", Kind::INTEGER),
    ("nominal_account_number__gt", Kind::INTEGER),
    ("nominal_account_number__gte", Kind::INTEGER),
    ("nominal_account_number__in", Kind::List(&Kind::INTEGER)),
    ("nominal_account_number__isnull", Kind::Boolean),
    ("nominal_account_number__lt", Kind::INTEGER),
    ("nominal_account_number__lte", Kind::INTEGER),
    ("nominal_account_number__range", Kind::List(&Kind::INTEGER)),
    ("nominal_account_type_id", Kind::INTEGER),
    ("nominal_account_type_id__gt", Kind::INTEGER),
    ("nominal_account_type_id__gte", Kind::INTEGER),
    ("nominal_account_type_id__in", Kind::List(&Kind::INTEGER)),
    ("nominal_account_type_id__isnull", Kind::Boolean),
    ("nominal_account_type_id__lt", Kind::INTEGER),
    ("nominal_account_type_id__lte", Kind::INTEGER),
    ("nominal_account_type_id__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `GlobalNominalAccountFilter` must be like.
pub const GLOBAL_NOMINAL_ACCOUNT_FILTER_RULES: &[Rule] = &[
    Rule::at("/description__in").count(Some(1), None),
    Rule::at("/external_reference__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/nominal_account_number__in").count(Some(1), None),
    Rule::at("/nominal_account_number__range").count(Some(2), Some(2)),
    Rule::at("/nominal_account_type_id__in").count(Some(1), None),
    Rule::at("/nominal_account_type_id__range").count(Some(2), Some(2)),
];

/// The members of `JournalEntryFilter`. There are no others.
pub const JOURNAL_ENTRY_FILTER: &[(&str, Kind)] = &[
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("transaction_date", Kind::Text),
    ("transaction_date__gt", Kind::Text),
    ("transaction_date__gte", Kind::Text),
    ("transaction_date__in", Kind::List(&Kind::Text)),
    ("transaction_date__isnull", Kind::Boolean),
    ("transaction_date__lt", Kind::Text),
    ("transaction_date__lte", Kind::Text),
    ("transaction_date__range", Kind::List(&Kind::Text)),
    ("tsn", Kind::INTEGER),
    ("tsn__gt", Kind::INTEGER),
    ("tsn__gte", Kind::INTEGER),
    ("tsn__in", Kind::List(&Kind::INTEGER)),
    ("tsn__isnull", Kind::Boolean),
    ("tsn__lt", Kind::INTEGER),
    ("tsn__lte", Kind::INTEGER),
    ("tsn__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `JournalEntryFilter` must be like.
pub const JOURNAL_ENTRY_FILTER_RULES: &[Rule] = &[
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__in").count(Some(1), None),
    Rule::at("/transaction_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__range").count(Some(2), Some(2)),
    Rule::at("/transaction_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/tsn__in").count(Some(1), None),
    Rule::at("/tsn__range").count(Some(2), Some(2)),
];

/// The members of `NominalAccountHistoryFilter`. There are no others.
pub const NOMINAL_ACCOUNT_HISTORY_FILTER: &[(&str, Kind)] = &[
    ("transaction_date", Kind::Text),
    ("transaction_date__gt", Kind::Text),
    ("transaction_date__gte", Kind::Text),
    ("transaction_date__lt", Kind::Text),
    ("transaction_date__lte", Kind::Text),
];

/// What the members of `NominalAccountHistoryFilter` must be like.
pub const NOMINAL_ACCOUNT_HISTORY_FILTER_RULES: &[Rule] = &[
    Rule::at("/transaction_date")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
];

/// The members of `NominalAccountTypeFilter`. There are no others.
pub const NOMINAL_ACCOUNT_TYPE_FILTER: &[(&str, Kind)] = &[
    ("description", Kind::Text),
    ("description__icontains", Kind::Text),
    ("description__iendswith", Kind::Text),
    ("description__iexact", Kind::Text),
    ("description__in", Kind::List(&Kind::Text)),
    ("description__istartswith", Kind::Text),
    ("min_account_number", Kind::INTEGER),
    ("min_account_number__gt", Kind::INTEGER),
    ("min_account_number__gte", Kind::INTEGER),
    ("min_account_number__in", Kind::List(&Kind::INTEGER)),
    ("min_account_number__isnull", Kind::Boolean),
    ("min_account_number__lt", Kind::INTEGER),
    ("min_account_number__lte", Kind::INTEGER),
    ("min_account_number__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `NominalAccountTypeFilter` must be like.
pub const NOMINAL_ACCOUNT_TYPE_FILTER_RULES: &[Rule] = &[
    Rule::at("/description__in").count(Some(1), None),
    Rule::at("/min_account_number__in").count(Some(1), None),
    Rule::at("/min_account_number__range").count(Some(2), Some(2)),
];

/// The members of `NominalContraFilter`. There are no others.
pub const NOMINAL_CONTRA_FILTER: &[(&str, Kind)] = &[
    ("global_nominal_account_id", Kind::INTEGER),
    ("global_nominal_account_id__gt", Kind::INTEGER),
    ("global_nominal_account_id__gte", Kind::INTEGER),
    ("global_nominal_account_id__in", Kind::List(&Kind::INTEGER)),
    ("global_nominal_account_id__isnull", Kind::Boolean),
    ("global_nominal_account_id__lt", Kind::INTEGER),
    ("global_nominal_account_id__lte", Kind::INTEGER),
    ("global_nominal_account_id__range", Kind::List(&Kind::INTEGER)),
    ("global_nominal_account__nominal_account_number", Kind::INTEGER),
    ("global_nominal_account__nominal_account_number__gt", Kind::INTEGER),
    ("global_nominal_account__nominal_account_number__gte", Kind::INTEGER),
    ("global_nominal_account__nominal_account_number__in", Kind::List(&Kind::INTEGER)),
    ("global_nominal_account__nominal_account_number__isnull", Kind::Boolean),
    ("global_nominal_account__nominal_account_number__lt", Kind::INTEGER),
    ("global_nominal_account__nominal_account_number__lte", Kind::INTEGER),
    (
        "global_nominal_account__nominal_account_number__range",
        Kind::List(&Kind::INTEGER),
    ),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("payment_method_id", Kind::INTEGER),
    ("payment_method_id__gt", Kind::INTEGER),
    ("payment_method_id__gte", Kind::INTEGER),
    ("payment_method_id__in", Kind::List(&Kind::INTEGER)),
    ("payment_method_id__isnull", Kind::Boolean),
    ("payment_method_id__lt", Kind::INTEGER),
    ("payment_method_id__lte", Kind::INTEGER),
    ("payment_method_id__range", Kind::List(&Kind::INTEGER)),
    ("payment_method__description", Kind::Text),
    ("payment_method__description__icontains", Kind::Text),
    ("payment_method__description__iendswith", Kind::Text),
    ("payment_method__description__iexact", Kind::Text),
    ("payment_method__description__in", Kind::List(&Kind::Text)),
    ("payment_method__description__istartswith", Kind::Text),
    ("transaction_type_id", Kind::INTEGER),
    ("transaction_type_id__gt", Kind::INTEGER),
    ("transaction_type_id__gte", Kind::INTEGER),
    ("transaction_type_id__in", Kind::List(&Kind::INTEGER)),
    ("transaction_type_id__isnull", Kind::Boolean),
    ("transaction_type_id__lt", Kind::INTEGER),
    ("transaction_type_id__lte", Kind::INTEGER),
    ("transaction_type_id__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `NominalContraFilter` must be like.
pub const NOMINAL_CONTRA_FILTER_RULES: &[Rule] = &[
    Rule::at("/global_nominal_account_id__in").count(Some(1), None),
    Rule::at("/global_nominal_account_id__range").count(Some(2), Some(2)),
    Rule::at("/global_nominal_account__nominal_account_number__in").count(Some(1), None),
    Rule::at("/global_nominal_account__nominal_account_number__range")
        .count(Some(2), Some(2)),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/payment_method_id__in").count(Some(1), None),
    Rule::at("/payment_method_id__range").count(Some(2), Some(2)),
    Rule::at("/payment_method__description__in").count(Some(1), None),
    Rule::at("/transaction_type_id__in").count(Some(1), None),
    Rule::at("/transaction_type_id__range").count(Some(2), Some(2)),
];

/// The members of `PaymentMethodFilter`. There are no others.
pub const PAYMENT_METHOD_FILTER: &[(&str, Kind)] = &[
    ("description", Kind::Text),
    ("description__icontains", Kind::Text),
    ("description__iendswith", Kind::Text),
    ("description__iexact", Kind::Text),
    ("description__in", Kind::List(&Kind::Text)),
    ("description__istartswith", Kind::Text),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `PaymentMethodFilter` must be like.
pub const PAYMENT_METHOD_FILTER_RULES: &[Rule] = &[
    Rule::at("/description__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
];

/// The members of `PeriodEndFilter`. There are no others.
pub const PERIOD_END_FILTER: &[(&str, Kind)] = &[
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("narrative", Kind::Text),
    ("narrative__icontains", Kind::Text),
    ("narrative__iendswith", Kind::Text),
    ("narrative__iexact", Kind::Text),
    ("narrative__in", Kind::List(&Kind::Text)),
    ("narrative__istartswith", Kind::Text),
    ("period_end_balance", Kind::Number),
    ("period_end_balance__gt", Kind::Number),
    ("period_end_balance__gte", Kind::Number),
    ("period_end_balance__in", Kind::List(&Kind::Number)),
    ("period_end_balance__isnull", Kind::Boolean),
    ("period_end_balance__lt", Kind::Number),
    ("period_end_balance__lte", Kind::Number),
    ("period_end_balance__range", Kind::List(&Kind::Number)),
    ("transaction_date", Kind::Text),
    ("transaction_date__gt", Kind::Text),
    ("transaction_date__gte", Kind::Text),
    ("transaction_date__in", Kind::List(&Kind::Text)),
    ("transaction_date__isnull", Kind::Boolean),
    ("transaction_date__lt", Kind::Text),
    ("transaction_date__lte", Kind::Text),
    ("transaction_date__range", Kind::List(&Kind::Text)),
];

/// What the members of `PeriodEndFilter` must be like.
pub const PERIOD_END_FILTER_RULES: &[Rule] = &[
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/narrative__in").count(Some(1), None),
    Rule::at("/period_end_balance__in").count(Some(1), None),
    Rule::at("/period_end_balance__range").count(Some(2), Some(2)),
    Rule::at("/transaction_date")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__in").count(Some(1), None),
    Rule::at("/transaction_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__range").count(Some(2), Some(2)),
    Rule::at("/transaction_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
];

/// The members of `StatementLogFilter`. There are no others.
pub const STATEMENT_LOG_FILTER: &[(&str, Kind)] = &[
    ("contra_address_id", Kind::INTEGER),
    ("contra_address_id__gt", Kind::INTEGER),
    ("contra_address_id__gte", Kind::INTEGER),
    ("contra_address_id__in", Kind::List(&Kind::INTEGER)),
    ("contra_address_id__isnull", Kind::Boolean),
    ("contra_address_id__lt", Kind::INTEGER),
    ("contra_address_id__lte", Kind::INTEGER),
    ("contra_address_id__range", Kind::List(&Kind::INTEGER)),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("status", Kind::Text),
    ("status__iexact", Kind::Text),
    ("status__in", Kind::List(&Kind::Text)),
];

/// What the members of `StatementLogFilter` must be like.
pub const STATEMENT_LOG_FILTER_RULES: &[Rule] = &[
    Rule::at("/contra_address_id__in").count(Some(1), None),
    Rule::at("/contra_address_id__range").count(Some(2), Some(2)),
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/status__in").count(Some(1), None),
];

/// The members of `StatementSettingsFilter`. There are no others.
pub const STATEMENT_SETTINGS_FILTER: &[(&str, Kind)] = &[
    ("address_id", Kind::INTEGER),
    ("address_id__gt", Kind::INTEGER),
    ("address_id__gte", Kind::INTEGER),
    ("address_id__in", Kind::List(&Kind::INTEGER)),
    ("address_id__isnull", Kind::Boolean),
    ("address_id__lt", Kind::INTEGER),
    ("address_id__lte", Kind::INTEGER),
    ("address_id__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `StatementSettingsFilter` must be like.
pub const STATEMENT_SETTINGS_FILTER_RULES: &[Rule] = &[
    Rule::at("/address_id__in").count(Some(1), None),
    Rule::at("/address_id__range").count(Some(2), Some(2)),
];

/// The members of `TaxRateFilter`. There are no others.
pub const TAX_RATE_FILTER: &[(&str, Kind)] = &[
    ("description", Kind::Text),
    ("description__icontains", Kind::Text),
    ("description__iendswith", Kind::Text),
    ("description__iexact", Kind::Text),
    ("description__in", Kind::List(&Kind::Text)),
    ("description__istartswith", Kind::Text),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("percent", Kind::Number),
    ("percent__gt", Kind::Number),
    ("percent__gte", Kind::Number),
    ("percent__in", Kind::List(&Kind::Number)),
    ("percent__isnull", Kind::Boolean),
    ("percent__lt", Kind::Number),
    ("percent__lte", Kind::Number),
    ("percent__range", Kind::List(&Kind::Number)),
];

/// What the members of `TaxRateFilter` must be like.
pub const TAX_RATE_FILTER_RULES: &[Rule] = &[
    Rule::at("/description__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/percent__in").count(Some(1), None),
    Rule::at("/percent__range").count(Some(2), Some(2)),
];

/// The members of `TransactionDateFilter`. There are no others.
pub const TRANSACTION_DATE_FILTER: &[(&str, Kind)] = &[
    ("transaction_date", Kind::Text),
    ("transaction_date__gt", Kind::Text),
    ("transaction_date__gte", Kind::Text),
    ("transaction_date__in", Kind::List(&Kind::Text)),
    ("transaction_date__isnull", Kind::Boolean),
    ("transaction_date__lt", Kind::Text),
    ("transaction_date__lte", Kind::Text),
    ("transaction_date__range", Kind::List(&Kind::Text)),
];

/// What the members of `TransactionDateFilter` must be like.
pub const TRANSACTION_DATE_FILTER_RULES: &[Rule] = &[
    Rule::at("/transaction_date")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__in").count(Some(1), None),
    Rule::at("/transaction_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__range").count(Some(2), Some(2)),
    Rule::at("/transaction_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
];

/// The members of `ViesFilter`. There are no others.
pub const VIES_FILTER: &[(&str, Kind)] = &[
    ("nominal_ledger__transaction_date", Kind::Text),
    ("nominal_ledger__transaction_date__gt", Kind::Text),
    ("nominal_ledger__transaction_date__gte", Kind::Text),
    ("nominal_ledger__transaction_date__in", Kind::List(&Kind::Text)),
    ("nominal_ledger__transaction_date__isnull", Kind::Boolean),
    ("nominal_ledger__transaction_date__lt", Kind::Text),
    ("nominal_ledger__transaction_date__lte", Kind::Text),
    ("nominal_ledger__transaction_date__range", Kind::List(&Kind::Text)),
];

/// What the members of `ViesFilter` must be like.
pub const VIES_FILTER_RULES: &[Rule] = &[
    Rule::at("/nominal_ledger__transaction_date")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/nominal_ledger__transaction_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/nominal_ledger__transaction_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/nominal_ledger__transaction_date__in").count(Some(1), None),
    Rule::at("/nominal_ledger__transaction_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/nominal_ledger__transaction_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/nominal_ledger__transaction_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/nominal_ledger__transaction_date__range").count(Some(2), Some(2)),
    Rule::at("/nominal_ledger__transaction_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
];

/// The members of `YearEndFilter`. There are no others.
pub const YEAR_END_FILTER: &[(&str, Kind)] = &[
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("narrative", Kind::Text),
    ("narrative__icontains", Kind::Text),
    ("narrative__iendswith", Kind::Text),
    ("narrative__iexact", Kind::Text),
    ("narrative__in", Kind::List(&Kind::Text)),
    ("narrative__istartswith", Kind::Text),
    ("period_end_balance", Kind::Number),
    ("period_end_balance__gt", Kind::Number),
    ("period_end_balance__gte", Kind::Number),
    ("period_end_balance__in", Kind::List(&Kind::Number)),
    ("period_end_balance__isnull", Kind::Boolean),
    ("period_end_balance__lt", Kind::Number),
    ("period_end_balance__lte", Kind::Number),
    ("period_end_balance__range", Kind::List(&Kind::Number)),
    ("transaction_date", Kind::Text),
    ("transaction_date__gt", Kind::Text),
    ("transaction_date__gte", Kind::Text),
    ("transaction_date__in", Kind::List(&Kind::Text)),
    ("transaction_date__isnull", Kind::Boolean),
    ("transaction_date__lt", Kind::Text),
    ("transaction_date__lte", Kind::Text),
    ("transaction_date__range", Kind::List(&Kind::Text)),
];

/// What the members of `YearEndFilter` must be like.
pub const YEAR_END_FILTER_RULES: &[Rule] = &[
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/narrative__in").count(Some(1), None),
    Rule::at("/period_end_balance__in").count(Some(1), None),
    Rule::at("/period_end_balance__range").count(Some(2), Some(2)),
    Rule::at("/transaction_date")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__in").count(Some(1), None),
    Rule::at("/transaction_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/transaction_date__range").count(Some(2), Some(2)),
    Rule::at("/transaction_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
];
