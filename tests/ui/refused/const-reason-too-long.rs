use close_codes::CloseCodes;

const LONG: &str = "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 \
                    0123456789 0123456789 0123456789 0123456789 0123456789 123";

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, LONG)]
    Const,
    #[close(4002, concat!("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "€€€€€€€€€€€€€€€€€€€€"))]
    Concat,
}

fn main() {}
