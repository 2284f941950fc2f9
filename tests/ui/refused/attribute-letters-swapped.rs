use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[clsoe(4001)]
    TokenExpired,
}

fn main() {}
