// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static ACCOUNT_AMOUNT: &[Field] = &[
    Field::new("amount", Kind::Number, "How much; not 0.").required(),
    Field::new("number", Kind::INTEGER, "The number of the account.").required(),
];

pub(in crate::generated) static ACCOUNT_INVOICE_CONTRA_CREATE: &[Field] = &[
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new("tsn", Kind::INTEGER, "The number of their transaction in their books.")
        .required(),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&CONTRA_INVOICE_LINE),
];

pub(in crate::generated) static ACCOUNT_NOTE_CONTRA_CREATE: &[Field] = &[
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new("tsn", Kind::INTEGER, "The number of their transaction in their books.")
        .required(),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&CONTRA_LINE),
];

pub(in crate::generated) static ACCOUNT_PURCHASE_CREATE: &[Field] = &[
    Field::new(
            "address1_deliver_to",
            Kind::Text,
            "The first line of the address that the delivery goes to.",
        )
        .required(),
    Field::new("address2_deliver_to", Kind::Text, "Its second line."),
    Field::new("address3_deliver_to", Kind::Text, "Its third line."),
    Field::new("city_deliver_to", Kind::Text, "Its city.").required(),
    Field::new("contra_address_id", Kind::INTEGER, "The address of the other side.")
        .required(),
    Field::new("country_id_deliver_to", Kind::INTEGER, "Its country.").required(),
    Field::new(
        "external_reference",
        Kind::Text,
        "The number that the other side gave it, such as that of its order.",
    ),
    Field::new("name_deliver_to", Kind::Text, "Whom the delivery goes to.").required(),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("postcode_deliver_to", Kind::Text, "Its postcode."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
        "subdivision_id_deliver_to",
        Kind::INTEGER,
        "Its subdivision of the country.",
    ),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new(
        "contra_contact_id",
        Kind::INTEGER,
        "The user on the other side whom it is for.",
    ),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&PURCHASE_LINE),
];

pub(in crate::generated) static ACCOUNT_SALE_CREDIT_NOTE_CREATE: &[Field] = &[
    Field::new(
            "address1_deliver_to",
            Kind::Text,
            "The first line of the address that the delivery goes to.",
        )
        .required(),
    Field::new("address2_deliver_to", Kind::Text, "Its second line."),
    Field::new("address3_deliver_to", Kind::Text, "Its third line."),
    Field::new("city_deliver_to", Kind::Text, "Its city.").required(),
    Field::new("contra_address_id", Kind::INTEGER, "The address of the other side.")
        .required(),
    Field::new("country_id_deliver_to", Kind::INTEGER, "Its country.").required(),
    Field::new(
        "external_reference",
        Kind::Text,
        "The number that the other side gave it, such as that of its order.",
    ),
    Field::new("name_deliver_to", Kind::Text, "Whom the delivery goes to.").required(),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("postcode_deliver_to", Kind::Text, "Its postcode."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
        "subdivision_id_deliver_to",
        Kind::INTEGER,
        "Its subdivision of the country.",
    ),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new(
        "contra_contact_id",
        Kind::INTEGER,
        "The user on the other side whom it is for.",
    ),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&SALE_LINE),
];

pub(in crate::generated) static ACCOUNT_SALE_INVOICE_CREATE: &[Field] = &[
    Field::new("address_id", Kind::INTEGER, "The address whose books these are."),
    Field::new(
            "address1_deliver_to",
            Kind::Text,
            "The first line of the address that the delivery goes to.",
        )
        .required(),
    Field::new("address2_deliver_to", Kind::Text, "Its second line."),
    Field::new("address3_deliver_to", Kind::Text, "Its third line."),
    Field::new("city_deliver_to", Kind::Text, "Its city.").required(),
    Field::new(
        "contact",
        Kind::INTEGER,
        "The id of the user who sells. The server assumes the caller.",
    ),
    Field::new("contra_address_id", Kind::INTEGER, "The address of the other side.")
        .required(),
    Field::new("country_id_deliver_to", Kind::INTEGER, "Its country.").required(),
    Field::new(
        "external_reference",
        Kind::Text,
        "The number that the other side gave it, such as that of its order.",
    ),
    Field::new("name_deliver_to", Kind::Text, "Whom the delivery goes to.").required(),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("postcode_deliver_to", Kind::Text, "Its postcode."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
        "subdivision_id_deliver_to",
        Kind::INTEGER,
        "Its subdivision of the country.",
    ),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new(
        "contra_contact_id",
        Kind::INTEGER,
        "The user on the other side whom it is for.",
    ),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&SALE_LINE),
];

pub(in crate::generated) static ADJUSTMENT_CONTRA_CREATE: &[Field] = &[
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new("tsn", Kind::INTEGER, "The number of their transaction in their books.")
        .required(),
    Field::new(
            "debit",
            Kind::Json,
            "The account to debit. It and `credit` are of the same amount, and one of them is the control account of creditors or debtors.",
        )
        .required()
        .members(&ACCOUNT_AMOUNT),
    Field::new("credit", Kind::Json, "The account to credit.")
        .required()
        .members(&ACCOUNT_AMOUNT),
];

pub(in crate::generated) static ADJUSTMENT_CREATE: &[Field] = &[
    Field::new("contra_address_id", Kind::INTEGER, "The address of the other side.")
        .required(),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new(
            "debit",
            Kind::Json,
            "The account to debit. It and `credit` are of the same amount, and one of them is the control account of creditors or debtors.",
        )
        .required()
        .members(&ACCOUNT_AMOUNT),
    Field::new("credit", Kind::Json, "The account to credit.")
        .required()
        .members(&ACCOUNT_AMOUNT),
];

pub(in crate::generated) static ALLOCATION_CREATE: &[Field] = &[
    Field::new(
            "allocations",
            Kind::List(&Kind::Json),
            "The transactions, all of them sales or all of them purchases.",
        )
        .required()
        .members(&ALLOCATION_LINE),
];

pub(in crate::generated) static ALLOCATION_LINE: &[Field] = &[
    Field::new(
            "amount",
            Kind::Number,
            "How much of it, with the sign that brings its balance nearer to 0.",
        )
        .required(),
    Field::new("tsn", Kind::INTEGER, "Its number.").required(),
    Field::new(
            "transaction_type_id",
            Kind::INTEGER,
            "Its kind: 11002 to 11005 for sales, 10002 to 10005 for purchases.",
        )
        .required(),
];

pub(in crate::generated) static CASH_CONTRA_CREATE: &[Field] = &[
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new("tsn", Kind::INTEGER, "The number of their transaction in their books.")
        .required(),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid.").required(),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&CONTRA_LINE),
];

pub(in crate::generated) static CASH_CONTRA_WITH_TEMPLATE_CREATE: &[Field] = &[
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print.")
        .required(),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new("tsn", Kind::INTEGER, "The number of their transaction in their books.")
        .required(),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid.").required(),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&CONTRA_LINE),
];

pub(in crate::generated) static CASH_PURCHASE_CREATE: &[Field] = &[
    Field::new(
            "address1_deliver_to",
            Kind::Text,
            "The first line of the address that the delivery goes to.",
        )
        .required(),
    Field::new("address2_deliver_to", Kind::Text, "Its second line."),
    Field::new("address3_deliver_to", Kind::Text, "Its third line."),
    Field::new("city_deliver_to", Kind::Text, "Its city.").required(),
    Field::new("contra_address_id", Kind::INTEGER, "The address of the other side.")
        .required(),
    Field::new("country_id_deliver_to", Kind::INTEGER, "Its country.").required(),
    Field::new(
        "external_reference",
        Kind::Text,
        "The number that the other side gave it, such as that of its order.",
    ),
    Field::new("name_deliver_to", Kind::Text, "Whom the delivery goes to.").required(),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("postcode_deliver_to", Kind::Text, "Its postcode."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
        "subdivision_id_deliver_to",
        Kind::INTEGER,
        "Its subdivision of the country.",
    ),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new(
        "contra_contact_id",
        Kind::INTEGER,
        "The user on the other side whom it is for.",
    ),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&PURCHASE_LINE),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid.").required(),
];

pub(in crate::generated) static CASH_SALE_CREATE: &[Field] = &[
    Field::new(
            "address1_deliver_to",
            Kind::Text,
            "The first line of the address that the delivery goes to.",
        )
        .required(),
    Field::new("address2_deliver_to", Kind::Text, "Its second line."),
    Field::new("address3_deliver_to", Kind::Text, "Its third line."),
    Field::new("city_deliver_to", Kind::Text, "Its city.").required(),
    Field::new("contra_address_id", Kind::INTEGER, "The address of the other side.")
        .required(),
    Field::new("country_id_deliver_to", Kind::INTEGER, "Its country.").required(),
    Field::new(
        "external_reference",
        Kind::Text,
        "The number that the other side gave it, such as that of its order.",
    ),
    Field::new("name_deliver_to", Kind::Text, "Whom the delivery goes to.").required(),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("postcode_deliver_to", Kind::Text, "Its postcode."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
        "subdivision_id_deliver_to",
        Kind::INTEGER,
        "Its subdivision of the country.",
    ),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new(
        "contra_contact_id",
        Kind::INTEGER,
        "The user on the other side whom it is for.",
    ),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&SALE_LINE),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid.").required(),
];

pub(in crate::generated) static CONTRA_INVOICE_LINE: &[Field] = &[
    Field::new("description", Kind::Text, "What it is.").required(),
    Field::new("exchange_rate", Kind::Number, "The rate to the currency of the address.")
        .required(),
    Field::new("number", Kind::INTEGER, "The number of the account.").required(),
    Field::new("quantity", Kind::Number, "How many.").required(),
    Field::new(
            "tax_rate_id",
            Kind::INTEGER,
            "The tax rate. CloudCIX documents a rate in percent for some kinds; the server wants the id.",
        )
        .required(),
    Field::new("unit_price", Kind::Number, "The price of one.").required(),
];

pub(in crate::generated) static CONTRA_LINE: &[Field] = &[
    Field::new("description", Kind::Text, "What it is.").required(),
    Field::new(
        "exchange_rate",
        Kind::Number,
        "The rate to the currency of the address. The server assumes 1.",
    ),
    Field::new("number", Kind::INTEGER, "The number of the account.").required(),
    Field::new("quantity", Kind::Number, "How many.").required(),
    Field::new(
            "tax_rate_id",
            Kind::INTEGER,
            "The tax rate. CloudCIX documents a rate in percent for some kinds; the server wants the id.",
        )
        .required(),
    Field::new("unit_price", Kind::Number, "The price of one.").required(),
];

pub(in crate::generated) static GLOBAL_NOMINAL_ACCOUNT_CREATE: &[Field] = &[
    Field::new(
            "currency_id",
            Kind::INTEGER,
            "The currency, see the application membership.",
        )
        .required(),
    Field::new("description", Kind::Text, "What is booked to it, once.").required(),
    Field::new("external_reference", Kind::Text, "What another system calls it."),
    Field::new("nominal_account_number", Kind::INTEGER, "The number of the account.")
        .required(),
    Field::new(
        "valid_sales_account",
        Kind::Boolean,
        "Whether sales can be booked to it.",
    ),
    Field::new(
        "valid_purchases_account",
        Kind::Boolean,
        "Whether purchases can be booked to it.",
    ),
    Field::new(
            "nominal_account_type_id",
            Kind::INTEGER,
            "What kind of account it is: the smallest number of the kind.",
        )
        .required(),
];

pub(in crate::generated) static GLOBAL_NOMINAL_ACCOUNT_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
        "address_id",
        Kind::INTEGER,
        "Given, only the account of this address changes, and not that of the member.",
    ),
    Field::new(
        "currency_id",
        Kind::INTEGER,
        "The currency, see the application membership.",
    ),
    Field::new("description", Kind::Text, "What is booked to it, once."),
    Field::new("external_reference", Kind::Text, "What another system calls it."),
    Field::new(
        "valid_sales_account",
        Kind::Boolean,
        "Whether sales can be booked to it.",
    ),
    Field::new(
        "valid_purchases_account",
        Kind::Boolean,
        "Whether purchases can be booked to it.",
    ),
];

pub(in crate::generated) static GLOBAL_NOMINAL_ACCOUNT_UPDATE: &[Field] = &[
    Field::new(
        "address_id",
        Kind::INTEGER,
        "Given, only the account of this address changes, and not that of the member.",
    ),
    Field::new(
            "currency_id",
            Kind::INTEGER,
            "The currency, see the application membership.",
        )
        .required(),
    Field::new("description", Kind::Text, "What is booked to it, once.").required(),
    Field::new("external_reference", Kind::Text, "What another system calls it."),
    Field::new(
        "valid_sales_account",
        Kind::Boolean,
        "Whether sales can be booked to it.",
    ),
    Field::new(
        "valid_purchases_account",
        Kind::Boolean,
        "Whether purchases can be booked to it.",
    ),
];

pub(in crate::generated) static JOURNAL_ENTRY_CREATE: &[Field] = &[
    Field::new("credits", Kind::List(&Kind::Json), "The lines on the credit side.")
        .required()
        .members(&ACCOUNT_AMOUNT),
    Field::new("debits", Kind::List(&Kind::Json), "The lines on the debit side.")
        .required()
        .members(&ACCOUNT_AMOUNT),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
];

pub(in crate::generated) static JOURNAL_ENTRY_PARTIAL_UPDATE: &[Field] = &[
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new("transaction_date", Kind::Text, "The date it has in the books."),
];

pub(in crate::generated) static JOURNAL_ENTRY_UPDATE: &[Field] = &[
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new("transaction_date", Kind::Json, "The date it has in the books.")
        .required(),
];

pub(in crate::generated) static NOMINAL_CONTRA_CREATE: &[Field] = &[
    Field::new("transaction_type_id", Kind::INTEGER, "The kind of transaction.")
        .required(),
    Field::new(
            "global_nominal_account_id",
            Kind::INTEGER,
            "The account that the payment is booked to.",
        )
        .required(),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid.").required(),
];

pub(in crate::generated) static NOMINAL_CONTRA_PARTIAL_UPDATE: &[Field] = &[
    Field::new("transaction_type_id", Kind::INTEGER, "The kind of transaction."),
    Field::new(
        "global_nominal_account_id",
        Kind::INTEGER,
        "The account that the payment is booked to.",
    ),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid."),
];

pub(in crate::generated) static NOMINAL_CONTRA_UPDATE: &[Field] = &[
    Field::new("transaction_type_id", Kind::INTEGER, "The kind of transaction.")
        .required(),
    Field::new(
            "global_nominal_account_id",
            Kind::INTEGER,
            "The account that the payment is booked to.",
        )
        .required(),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid.").required(),
];

pub(in crate::generated) static PAYMENT_CONTRA_CREATE: &[Field] = &[
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new("tsn", Kind::INTEGER, "The number of their transaction in their books.")
        .required(),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid.").required(),
    Field::new(
        "exchange_rate",
        Kind::Number,
        "The rate between the two currencies. Needed where the account has another than the address.",
    ),
];

pub(in crate::generated) static PAYMENT_CREATE: &[Field] = &[
    Field::new("contra_address_id", Kind::INTEGER, "The address of the other side.")
        .required(),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new("amount", Kind::Number, "How much.").required(),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid.").required(),
    Field::new(
        "exchange_rate",
        Kind::Number,
        "The rate between the two currencies. Needed where the account has another than the address.",
    ),
];

pub(in crate::generated) static PAYMENT_METHOD_CREATE: &[Field] = &[
    Field::new("description", Kind::Text, "The name, once.").required(),
];

pub(in crate::generated) static PAYMENT_METHOD_PARTIAL_UPDATE: &[Field] = &[
    Field::new("description", Kind::Text, "The name, once."),
];

pub(in crate::generated) static PAYMENT_METHOD_UPDATE: &[Field] = &[
    Field::new("description", Kind::Text, "The name, once.").required(),
];

pub(in crate::generated) static PERIOD_END_CREATE: &[Field] = &[
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
];

pub(in crate::generated) static PURCHASE_LINE: &[Field] = &[
    Field::new("description", Kind::Text, "What it is.").required(),
    Field::new(
        "exchange_rate",
        Kind::Number,
        "The rate to the currency of the address. The server assumes 1.",
    ),
    Field::new("number", Kind::INTEGER, "The number of the account.").required(),
    Field::new("part_number", Kind::Text, "The number of the part."),
    Field::new("quantity", Kind::Number, "How many.").required(),
    Field::new(
        "tax_amount",
        Kind::Number,
        "The tax as it is on the bill. Only what may come from rounding is allowed as a difference.",
    ),
    Field::new(
            "tax_rate_id",
            Kind::INTEGER,
            "The tax rate. CloudCIX documents a rate in percent for some kinds; the server wants the id.",
        )
        .required(),
    Field::new("unit_price", Kind::Number, "The price of one.").required(),
];

pub(in crate::generated) static PURCHASE_RECEIPT_CREATE: &[Field] = &[
    Field::new(
        "address1_bill_to",
        Kind::Text,
        "The first line of the address that the bill goes to.",
    ),
    Field::new(
        "address1_deliver_to",
        Kind::Text,
        "The first line of the address that the delivery goes to.",
    ),
    Field::new("address2_bill_to", Kind::Text, "Its second line."),
    Field::new("address2_deliver_to", Kind::Text, "Its second line."),
    Field::new("address3_bill_to", Kind::Text, "Its third line."),
    Field::new("address3_deliver_to", Kind::Text, "Its third line."),
    Field::new("city_bill_to", Kind::Text, "Its city."),
    Field::new("city_deliver_to", Kind::Text, "Its city."),
    Field::new(
        "contra_contact",
        Kind::Text,
        "Who made it on the other side, or whom it is for.",
    ),
    Field::new("country_id_deliver_to", Kind::INTEGER, "Its country."),
    Field::new(
        "external_reference",
        Kind::Text,
        "The number that the other side gave it, such as that of its order.",
    ),
    Field::new("name_bill_to", Kind::Text, "Whom the bill goes to."),
    Field::new("name_deliver_to", Kind::Text, "Whom the delivery goes to."),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("postcode_bill_to", Kind::Text, "Its postcode."),
    Field::new("postcode_deliver_to", Kind::Text, "Its postcode."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
        "subdivision_id_deliver_to",
        Kind::INTEGER,
        "Its subdivision of the country.",
    ),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&PURCHASE_LINE),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid.").required(),
];

pub(in crate::generated) static RECEIPT_UPDATE: &[Field] = &[
    Field::new(
        "address1_bill_to",
        Kind::Text,
        "The first line of the address that the bill goes to.",
    ),
    Field::new(
        "address1_deliver_to",
        Kind::Text,
        "The first line of the address that the delivery goes to.",
    ),
    Field::new("address2_bill_to", Kind::Text, "Its second line."),
    Field::new("address2_deliver_to", Kind::Text, "Its second line."),
    Field::new("address3_bill_to", Kind::Text, "Its third line."),
    Field::new("address3_deliver_to", Kind::Text, "Its third line."),
    Field::new("city_bill_to", Kind::Text, "Its city."),
    Field::new("city_deliver_to", Kind::Text, "Its city."),
    Field::new(
        "contra_contact",
        Kind::Text,
        "Who made it on the other side, or whom it is for.",
    ),
    Field::new("country_id_deliver_to", Kind::INTEGER, "Its country."),
    Field::new(
        "external_reference",
        Kind::Text,
        "The number that the other side gave it, such as that of its order.",
    ),
    Field::new("name_bill_to", Kind::Text, "Whom the bill goes to."),
    Field::new("name_deliver_to", Kind::Text, "Whom the delivery goes to."),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("postcode_bill_to", Kind::Text, "Its postcode."),
    Field::new("postcode_deliver_to", Kind::Text, "Its postcode."),
    Field::new(
        "subdivision_id_deliver_to",
        Kind::INTEGER,
        "Its subdivision of the country.",
    ),
];

pub(in crate::generated) static SALE_LINE: &[Field] = &[
    Field::new("description", Kind::Text, "What it is.").required(),
    Field::new(
        "exchange_rate",
        Kind::Number,
        "The rate to the currency of the address. The server assumes 1.",
    ),
    Field::new("number", Kind::INTEGER, "The number of the account.").required(),
    Field::new("part_number", Kind::Text, "The number of the part."),
    Field::new("quantity", Kind::Number, "How many.").required(),
    Field::new(
            "tax_rate_id",
            Kind::INTEGER,
            "The tax rate. CloudCIX documents a rate in percent for some kinds; the server wants the id.",
        )
        .required(),
    Field::new("unit_price", Kind::Number, "The price of one.").required(),
];

pub(in crate::generated) static SALE_RECEIPT_CREATE: &[Field] = &[
    Field::new(
        "address1_bill_to",
        Kind::Text,
        "The first line of the address that the bill goes to.",
    ),
    Field::new(
        "address1_deliver_to",
        Kind::Text,
        "The first line of the address that the delivery goes to.",
    ),
    Field::new("address2_bill_to", Kind::Text, "Its second line."),
    Field::new("address2_deliver_to", Kind::Text, "Its second line."),
    Field::new("address3_bill_to", Kind::Text, "Its third line."),
    Field::new("address3_deliver_to", Kind::Text, "Its third line."),
    Field::new("city_bill_to", Kind::Text, "Its city."),
    Field::new("city_deliver_to", Kind::Text, "Its city."),
    Field::new(
        "contra_contact",
        Kind::Text,
        "Who made it on the other side, or whom it is for.",
    ),
    Field::new("country_id_deliver_to", Kind::INTEGER, "Its country."),
    Field::new(
        "external_reference",
        Kind::Text,
        "The number that the other side gave it, such as that of its order.",
    ),
    Field::new("name_bill_to", Kind::Text, "Whom the bill goes to."),
    Field::new("name_deliver_to", Kind::Text, "Whom the delivery goes to."),
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new("postcode_bill_to", Kind::Text, "Its postcode."),
    Field::new("postcode_deliver_to", Kind::Text, "Its postcode."),
    Field::new("report_template_id", Kind::INTEGER, "What it looks like in print."),
    Field::new(
        "subdivision_id_deliver_to",
        Kind::INTEGER,
        "Its subdivision of the country.",
    ),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
    Field::new("lines", Kind::List(&Kind::Json), "What is bought or sold.")
        .required()
        .members(&SALE_LINE),
    Field::new("payment_method_id", Kind::INTEGER, "How it was paid.").required(),
];

pub(in crate::generated) static STATEMENT_CREATE: &[Field] = &[
    Field::new(
        "address_id",
        Kind::INTEGER,
        "The address that it is from. The server assumes the own one, and refuses others.",
    ),
    Field::new("contra_address_id", Kind::INTEGER, "The address that gets it.")
        .required(),
];

pub(in crate::generated) static STATEMENT_SETTINGS_UPDATE: &[Field] = &[
    Field::new(
        "day",
        Kind::List(&Kind::INTEGER),
        "The days of the month on which statements are sent.",
    ),
    Field::new(
            "min_credit",
            Kind::Number,
            "Who is owed less than this gets no statement; a number below 0.",
        )
        .nullable(),
    Field::new(
            "min_debit",
            Kind::Number,
            "Who owes less than this gets no statement; a number above 0.",
        )
        .nullable(),
    Field::new(
            "reply_to",
            Kind::Text,
            "Where answers go; addresses with commas between.",
        )
        .nullable(),
    Field::new("signature", Kind::Text, "What stands below the mail."),
];

pub(in crate::generated) static TAX_RATE_CREATE: &[Field] = &[
    Field::new("description", Kind::Text, "The name.").required(),
    Field::new("percent", Kind::Number, "The rate, in percent.").required(),
];

pub(in crate::generated) static TAX_RATE_PARTIAL_UPDATE: &[Field] = &[
    Field::new("description", Kind::Text, "The name."),
    Field::new("percent", Kind::Number, "The rate, in percent."),
];

pub(in crate::generated) static TAX_RATE_UPDATE: &[Field] = &[
    Field::new("description", Kind::Text, "The name.").required(),
    Field::new("percent", Kind::Json, "The rate, in percent.").required(),
];

pub(in crate::generated) static TRANSACTION_UPDATE: &[Field] = &[
    Field::new(
        "external_reference",
        Kind::Text,
        "The number that the other side gave it, such as that of its order.",
    ),
];

pub(in crate::generated) static YEAR_END_CREATE: &[Field] = &[
    Field::new("narrative", Kind::Text, "What it is about."),
    Field::new(
            "transaction_date",
            Kind::Text,
            "The date it has in the books, after the last period end.",
        )
        .required(),
];
