use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatClose {
    #[close(1011, "its own error")]
    Broken,
    #[close(4001)]
    Right,
}

/// What refers to the mistake is no mistake.
#[derive(CloseCodes)]
enum ServerError {
    #[close(like = ChatClose::Broken)]
    Broken,
    #[close(like = ChatClose::Right)]
    Right,
}

#[derive(CloseCodes)]
enum Outer {
    #[close(transparent, shared)]
    Chat(ChatClose),
    #[close(4002)]
    Own,
}

fn main() {
    let _ = close_codes::CloseFrame::from(ServerError::Broken);
    let _ = ServerError::try_from(4001);
    let _ = close_codes::CloseCode::from(Outer::Own);
}
