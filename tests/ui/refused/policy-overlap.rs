use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(reconnect(1011 = backoff, 1008..=1015 = never))]
enum Overlap {
    #[close(4001)]
    A,
}

#[derive(CloseCodes)]
#[close(reconnect(4000 = backoff, 4000 = never))]
enum Twice {
    #[close(4001)]
    A,
}

fn main() {}
