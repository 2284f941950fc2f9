use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ServerError {
    #[close(like = "ChatClose::A")]
    Text,
    #[close(like = TokenExpired)]
    Word,
    #[close(like(ChatClose::A))]
    List,
    #[close(like)]
    Alone,
    #[close(lik = ChatClose::A)]
    Misspelt,
}

fn main() {}
