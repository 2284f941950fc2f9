use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(range = 1000..=4199)]
enum LeavesApplication {
    #[close(4001)]
    Variant,
}

#[derive(CloseCodes)]
#[close(range = 4199..=4100)]
enum Backwards {
    #[close(4001)]
    Variant,
}

#[derive(CloseCodes)]
#[close(range = 4100..4200)]
enum Exclusive {
    #[close(4001)]
    Variant,
}

#[derive(CloseCodes)]
#[close(range = 4100)]
enum Single {
    #[close(4001)]
    Variant,
}

fn main() {}
