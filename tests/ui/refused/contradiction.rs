use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "a", reconnect = never, meta(resume = true))]
    A,
    #[close(4001, "b", shared, reconnect = backoff)]
    B,
    #[close(4001, "c", shared, reconnect = never, meta(resume = false))]
    C,
    #[close(4001, "d", shared, meta(resume = true, delay_ms = 1))]
    D,
}

fn main() {}
