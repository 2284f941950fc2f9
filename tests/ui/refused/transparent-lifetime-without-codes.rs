use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(decode)]
enum ChatError<'a> {
    #[close(transparent)]
    Borrowed(&'a u8),
    #[close(transparent, shared)]
    Static(&'static u16),
}

fn main() {}
