use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(reconnect(1004 = never, 1000..=1015 = backoff))]
enum Protocol {
    #[close(4001)]
    A,
}

#[derive(CloseCodes)]
#[close(reconnect(1000..=4999 = never))]
enum All {
    #[close(4001)]
    A,
}

#[derive(CloseCodes)]
#[close(reconnect(2000..=2999 = never, 999..=1000 = now, 65536 = backoff))]
enum Beyond {
    #[close(4001)]
    A,
}

fn main() {}
