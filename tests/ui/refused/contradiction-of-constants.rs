use close_codes::CloseCodes;

const CODE: u16 = 4001;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "a", reconnect = never, meta(resume = true))]
    A,
    #[close(CODE, "b", shared, reconnect = backoff, meta(resume = true))]
    B,
    #[close(4000 + 1, "c", shared, reconnect = never, meta(resume = false))]
    C,
}

fn main() {}
