use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(reconnect(4000..=4499 = backoff, 4400..=4999 = never))]
enum Overlap {
    #[close(4001)]
    Variant,
}

#[derive(CloseCodes)]
#[close(reconnect(4000..=5000 = backoff))]
enum Leaves {
    #[close(4001)]
    Variant,
}

#[derive(CloseCodes)]
#[close(reconnect(4000..=4499 = sometimes))]
enum Word {
    #[close(4001)]
    Variant,
}

#[derive(CloseCodes)]
#[close(reconnect = never)]
enum Form {
    #[close(4001)]
    Variant,
}

#[derive(CloseCodes)]
#[close(reconnect(backoff))]
enum NoRange {
    #[close(4001)]
    Variant,
}

fn main() {}
