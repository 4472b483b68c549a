// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What objects in a query can hold.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Kind, Rule};

/// The members of `CampaignFilter`. There are no others.
pub const CAMPAIGN_FILTER: &[(&str, Kind)] = &[
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("date_of_campaign", Kind::Text),
    ("date_of_campaign__gt", Kind::Text),
    ("date_of_campaign__gte", Kind::Text),
    ("date_of_campaign__in", Kind::List(&Kind::Text)),
    ("date_of_campaign__isnull", Kind::Boolean),
    ("date_of_campaign__lt", Kind::Text),
    ("date_of_campaign__lte", Kind::Text),
    ("date_of_campaign__range", Kind::List(&Kind::Text)),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("name", Kind::Text),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__istartswith", Kind::Text),
    ("updated", Kind::Text),
    ("updated__gt", Kind::Text),
    ("updated__gte", Kind::Text),
    ("updated__in", Kind::List(&Kind::Text)),
    ("updated__isnull", Kind::Boolean),
    ("updated__lt", Kind::Text),
    ("updated__lte", Kind::Text),
    ("updated__range", Kind::List(&Kind::Text)),
];

/// What the members of `CampaignFilter` must be like.
pub const CAMPAIGN_FILTER_RULES: &[Rule] = &[
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
    Rule::at("/date_of_campaign")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/date_of_campaign__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/date_of_campaign__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/date_of_campaign__in").count(Some(1), None),
    Rule::at("/date_of_campaign__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/date_of_campaign__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/date_of_campaign__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/date_of_campaign__range").count(Some(2), Some(2)),
    Rule::at("/date_of_campaign__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/name__in").count(Some(1), None),
    Rule::at("/updated").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__in").count(Some(1), None),
    Rule::at("/updated__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/updated__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__range").count(Some(2), Some(2)),
    Rule::at("/updated__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
];

/// The members of `ChatbotFilter`. There are no others.
pub const CHATBOT_FILTER: &[(&str, Kind)] = &[
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("name", Kind::Text),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__istartswith", Kind::Text),
];

/// What the members of `ChatbotFilter` must be like.
pub const CHATBOT_FILTER_RULES: &[Rule] = &[
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
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/name__in").count(Some(1), None),
];

/// The members of `ContactFilter`. There are no others.
pub const CONTACT_FILTER: &[(&str, Kind)] = &[
    ("address", Kind::Text),
    ("address__icontains", Kind::Text),
    ("address__iendswith", Kind::Text),
    ("address__iexact", Kind::Text),
    ("address__in", Kind::List(&Kind::Text)),
    ("address__istartswith", Kind::Text),
    ("address2", Kind::Text),
    ("address2__icontains", Kind::Text),
    ("address2__iendswith", Kind::Text),
    ("address2__iexact", Kind::Text),
    ("address2__in", Kind::List(&Kind::Text)),
    ("address2__istartswith", Kind::Text),
    ("campaigncontact__responded", Kind::Boolean),
    ("campaigns", Kind::INTEGER),
    ("campaigns__in", Kind::List(&Kind::INTEGER)),
    ("campaigns__isnull", Kind::Boolean),
    ("chatbot_name", Kind::Text),
    ("chatbot_name__icontains", Kind::Text),
    ("chatbot_name__iendswith", Kind::Text),
    ("chatbot_name__iexact", Kind::Text),
    ("chatbot_name__in", Kind::List(&Kind::Text)),
    ("chatbot_name__istartswith", Kind::Text),
    ("city", Kind::Text),
    ("city__icontains", Kind::Text),
    ("city__iendswith", Kind::Text),
    ("city__iexact", Kind::Text),
    ("city__in", Kind::List(&Kind::Text)),
    ("city__istartswith", Kind::Text),
    ("company_name", Kind::Text),
    ("company_name__icontains", Kind::Text),
    ("company_name__iendswith", Kind::Text),
    ("company_name__iexact", Kind::Text),
    ("company_name__in", Kind::List(&Kind::Text)),
    ("company_name__istartswith", Kind::Text),
    ("country_id", Kind::INTEGER),
    ("country_id__gt", Kind::INTEGER),
    ("country_id__gte", Kind::INTEGER),
    ("country_id__in", Kind::List(&Kind::INTEGER)),
    ("country_id__isnull", Kind::Boolean),
    ("country_id__lt", Kind::INTEGER),
    ("country_id__lte", Kind::INTEGER),
    ("country_id__range", Kind::List(&Kind::INTEGER)),
    ("currently_visiting", Kind::Boolean),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("email", Kind::Text),
    ("email__icontains", Kind::Text),
    ("email__iendswith", Kind::Text),
    ("email__iexact", Kind::Text),
    ("email__in", Kind::List(&Kind::Text)),
    ("email__istartswith", Kind::Text),
    ("first_name", Kind::Text),
    ("first_name__icontains", Kind::Text),
    ("first_name__iendswith", Kind::Text),
    ("first_name__iexact", Kind::Text),
    ("first_name__in", Kind::List(&Kind::Text)),
    ("first_name__istartswith", Kind::Text),
    ("groups", Kind::INTEGER),
    ("groups__in", Kind::List(&Kind::INTEGER)),
    ("groups__isnull", Kind::Boolean),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("opportunities", Kind::INTEGER),
    ("opportunities__in", Kind::List(&Kind::INTEGER)),
    ("opportunities__isnull", Kind::Boolean),
    ("opt_out", Kind::Boolean),
    ("phone_number", Kind::Text),
    ("phone_number__icontains", Kind::Text),
    ("phone_number__iendswith", Kind::Text),
    ("phone_number__iexact", Kind::Text),
    ("phone_number__in", Kind::List(&Kind::Text)),
    ("phone_number__istartswith", Kind::Text),
    ("postcode", Kind::Text),
    ("postcode__icontains", Kind::Text),
    ("postcode__iendswith", Kind::Text),
    ("postcode__iexact", Kind::Text),
    ("postcode__in", Kind::List(&Kind::Text)),
    ("postcode__istartswith", Kind::Text),
    ("subdivision_id", Kind::INTEGER),
    ("subdivision_id__gt", Kind::INTEGER),
    ("subdivision_id__gte", Kind::INTEGER),
    ("subdivision_id__in", Kind::List(&Kind::INTEGER)),
    ("subdivision_id__isnull", Kind::Boolean),
    ("subdivision_id__lt", Kind::INTEGER),
    ("subdivision_id__lte", Kind::INTEGER),
    ("subdivision_id__range", Kind::List(&Kind::INTEGER)),
    ("surname", Kind::Text),
    ("surname__icontains", Kind::Text),
    ("surname__iendswith", Kind::Text),
    ("surname__iexact", Kind::Text),
    ("surname__in", Kind::List(&Kind::Text)),
    ("surname__istartswith", Kind::Text),
    ("updated", Kind::Text),
    ("updated__gt", Kind::Text),
    ("updated__gte", Kind::Text),
    ("updated__in", Kind::List(&Kind::Text)),
    ("updated__isnull", Kind::Boolean),
    ("updated__lt", Kind::Text),
    ("updated__lte", Kind::Text),
    ("updated__range", Kind::List(&Kind::Text)),
    ("website", Kind::Text),
    ("website__icontains", Kind::Text),
    ("website__iendswith", Kind::Text),
    ("website__iexact", Kind::Text),
    ("website__in", Kind::List(&Kind::Text)),
    ("website__istartswith", Kind::Text),
];

/// What the members of `ContactFilter` must be like.
pub const CONTACT_FILTER_RULES: &[Rule] = &[
    Rule::at("/address__in").count(Some(1), None),
    Rule::at("/address2__in").count(Some(1), None),
    Rule::at("/campaigns__in").count(Some(1), None),
    Rule::at("/chatbot_name__in").count(Some(1), None),
    Rule::at("/city__in").count(Some(1), None),
    Rule::at("/company_name__in").count(Some(1), None),
    Rule::at("/country_id__in").count(Some(1), None),
    Rule::at("/country_id__range").count(Some(2), Some(2)),
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
    Rule::at("/email__in").count(Some(1), None),
    Rule::at("/first_name__in").count(Some(1), None),
    Rule::at("/groups__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/opportunities__in").count(Some(1), None),
    Rule::at("/phone_number__in").count(Some(1), None),
    Rule::at("/postcode__in").count(Some(1), None),
    Rule::at("/subdivision_id__in").count(Some(1), None),
    Rule::at("/subdivision_id__range").count(Some(2), Some(2)),
    Rule::at("/surname__in").count(Some(1), None),
    Rule::at("/updated").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__in").count(Some(1), None),
    Rule::at("/updated__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/updated__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__range").count(Some(2), Some(2)),
    Rule::at("/updated__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/website__in").count(Some(1), None),
];

/// The members of `ConversationFilter`. There are no others.
pub const CONVERSATION_FILTER: &[(&str, Kind)] = &[
    ("contact_id", Kind::INTEGER),
    ("contact_id__gt", Kind::INTEGER),
    ("contact_id__gte", Kind::INTEGER),
    ("contact_id__in", Kind::List(&Kind::INTEGER)),
    ("contact_id__isnull", Kind::Boolean),
    ("contact_id__lt", Kind::INTEGER),
    ("contact_id__lte", Kind::INTEGER),
    ("contact_id__range", Kind::List(&Kind::INTEGER)),
    ("cookie", Kind::Text),
    ("cookie__icontains", Kind::Text),
    ("cookie__iendswith", Kind::Text),
    ("cookie__iexact", Kind::Text),
    ("cookie__in", Kind::List(&Kind::Text)),
    ("cookie__istartswith", Kind::Text),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("name", Kind::Text),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__istartswith", Kind::Text),
];

/// What the members of `ConversationFilter` must be like.
pub const CONVERSATION_FILTER_RULES: &[Rule] = &[
    Rule::at("/contact_id__in").count(Some(1), None),
    Rule::at("/contact_id__range").count(Some(2), Some(2)),
    Rule::at("/cookie__in").count(Some(1), None),
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
    Rule::at("/name__in").count(Some(1), None),
];

/// The members of `CorpusFilter`. There are no others.
pub const CORPUS_FILTER: &[(&str, Kind)] = &[
    ("hyperlink", Kind::Text),
    ("hyperlink__icontains", Kind::Text),
    ("hyperlink__iendswith", Kind::Text),
    ("hyperlink__iexact", Kind::Text),
    ("hyperlink__in", Kind::List(&Kind::Text)),
    ("hyperlink__istartswith", Kind::Text),
];

/// What the members of `CorpusFilter` must be like.
pub const CORPUS_FILTER_RULES: &[Rule] = &[
    Rule::at("/hyperlink__in").count(Some(1), None),
];

/// The members of `ExclusionFilter`. There are no others.
pub const EXCLUSION_FILTER: &[(&str, Kind)] = &[
    ("name", Kind::Text),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__istartswith", Kind::Text),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `ExclusionFilter` must be like.
pub const EXCLUSION_FILTER_RULES: &[Rule] = &[
    Rule::at("/name__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
];

/// The members of `GroupFilter`. There are no others.
pub const GROUP_FILTER: &[(&str, Kind)] = &[
    ("name", Kind::Text),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__istartswith", Kind::Text),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `GroupFilter` must be like.
pub const GROUP_FILTER_RULES: &[Rule] = &[
    Rule::at("/name__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
];

/// The members of `OpportunityFilter`. There are no others.
pub const OPPORTUNITY_FILTER: &[(&str, Kind)] = &[
    ("closed", Kind::Boolean),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
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
    ("name", Kind::Text),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__istartswith", Kind::Text),
    ("outcome", Kind::Text),
    ("outcome__icontains", Kind::Text),
    ("outcome__iendswith", Kind::Text),
    ("outcome__iexact", Kind::Text),
    ("outcome__in", Kind::List(&Kind::Text)),
    ("outcome__istartswith", Kind::Text),
    ("probability", Kind::Number),
    ("probability__gt", Kind::Number),
    ("probability__gte", Kind::Number),
    ("probability__in", Kind::List(&Kind::Number)),
    ("probability__isnull", Kind::Boolean),
    ("probability__lt", Kind::Number),
    ("probability__lte", Kind::Number),
    ("probability__range", Kind::List(&Kind::Number)),
    ("updated", Kind::Text),
    ("updated__gt", Kind::Text),
    ("updated__gte", Kind::Text),
    ("updated__in", Kind::List(&Kind::Text)),
    ("updated__isnull", Kind::Boolean),
    ("updated__lt", Kind::Text),
    ("updated__lte", Kind::Text),
    ("updated__range", Kind::List(&Kind::Text)),
    ("value", Kind::Number),
    ("value__gt", Kind::Number),
    ("value__gte", Kind::Number),
    ("value__in", Kind::List(&Kind::Number)),
    ("value__isnull", Kind::Boolean),
    ("value__lt", Kind::Number),
    ("value__lte", Kind::Number),
    ("value__range", Kind::List(&Kind::Number)),
];

/// What the members of `OpportunityFilter` must be like.
pub const OPPORTUNITY_FILTER_RULES: &[Rule] = &[
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
    Rule::at("/description__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/name__in").count(Some(1), None),
    Rule::at("/outcome__in").count(Some(1), None),
    Rule::at("/probability__in").count(Some(1), None),
    Rule::at("/probability__range").count(Some(2), Some(2)),
    Rule::at("/updated").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__in").count(Some(1), None),
    Rule::at("/updated__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/updated__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__range").count(Some(2), Some(2)),
    Rule::at("/updated__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/value__in").count(Some(1), None),
    Rule::at("/value__range").count(Some(2), Some(2)),
];

/// The members of `QuestionFilter`. There are no others.
pub const QUESTION_FILTER: &[(&str, Kind)] = &[
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("question_set_id", Kind::INTEGER),
    ("question_set_id__gt", Kind::INTEGER),
    ("question_set_id__gte", Kind::INTEGER),
    ("question_set_id__in", Kind::List(&Kind::INTEGER)),
    ("question_set_id__isnull", Kind::Boolean),
    ("question_set_id__lt", Kind::INTEGER),
    ("question_set_id__lte", Kind::INTEGER),
    ("question_set_id__range", Kind::List(&Kind::INTEGER)),
    ("question_set__member_id", Kind::INTEGER),
    ("question_set__member_id__gt", Kind::INTEGER),
    ("question_set__member_id__gte", Kind::INTEGER),
    ("question_set__member_id__in", Kind::List(&Kind::INTEGER)),
    ("question_set__member_id__isnull", Kind::Boolean),
    ("question_set__member_id__lt", Kind::INTEGER),
    ("question_set__member_id__lte", Kind::INTEGER),
    ("question_set__member_id__range", Kind::List(&Kind::INTEGER)),
    ("question_set__name", Kind::Text),
    ("question_set__name__icontains", Kind::Text),
    ("question_set__name__iendswith", Kind::Text),
    ("question_set__name__iexact", Kind::Text),
    ("question_set__name__in", Kind::List(&Kind::Text)),
    ("question_set__name__istartswith", Kind::Text),
];

/// What the members of `QuestionFilter` must be like.
pub const QUESTION_FILTER_RULES: &[Rule] = &[
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/question_set_id__in").count(Some(1), None),
    Rule::at("/question_set_id__range").count(Some(2), Some(2)),
    Rule::at("/question_set__member_id__in").count(Some(1), None),
    Rule::at("/question_set__member_id__range").count(Some(2), Some(2)),
    Rule::at("/question_set__name__in").count(Some(1), None),
];

/// The members of `QuestionSetFilter`. There are no others.
pub const QUESTION_SET_FILTER: &[(&str, Kind)] = &[
    ("name", Kind::Text),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__istartswith", Kind::Text),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `QuestionSetFilter` must be like.
pub const QUESTION_SET_FILTER_RULES: &[Rule] = &[
    Rule::at("/name__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
];
