use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(todo!())]
    Todo,
    #[close({ panic!("which code?") })]
    Block,
    #[close(4003, unreachable!())]
    Reason,
}

#[derive(CloseCodes)]
enum AuthError {
    #[close(return 4001)]
    Return,
}

fn main() {}
