use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(4001, "token expired")]
enum Code {
    #[close(4001)]
    Variant,
}

#[derive(CloseCodes)]
#[close(transparent)]
enum OfVariant {
    #[close(4001)]
    Variant,
}

#[derive(CloseCodes)]
#[close(rang = 4100..=4199, crate = "close_codes", decode = true)]
enum Misspelt {
    #[close(4101)]
    Variant,
}

#[derive(CloseCodes)]
#[close]
enum Bare {
    #[close(4101)]
    Variant,
}

fn main() {}
