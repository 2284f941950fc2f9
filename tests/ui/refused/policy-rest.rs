use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
#[close(reconnect(_ = never, 4000..=4499 = backoff))]
enum First {
    #[close(4001)]
    A,
}

#[derive(CloseCodes)]
#[close(reconnect(4000..=4499 = backoff, _ = never, _ = now))]
enum Twice {
    #[close(4001)]
    A,
}

#[derive(CloseCodes)]
#[close(reconnect(_ = sometimes))]
enum Word {
    #[close(4001)]
    A,
}

#[derive(CloseCodes)]
#[close(reconnect(CloseCode::INTERNAL_ERROR = never))]
enum Named {
    #[close(4001)]
    A,
}

#[derive(CloseCodes)]
#[close(reconnect(_ => never))]
enum Arrow {
    #[close(4001)]
    A,
}

fn main() {
    let _ = CloseCode::INTERNAL_ERROR;
}
