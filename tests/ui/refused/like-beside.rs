use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatClose {
    #[close(4001)]
    A,
}

#[derive(CloseCodes)]
enum Reconnect {
    #[close(like = ChatClose::A, "reason", reconnect = never)]
    A,
}

#[derive(CloseCodes)]
enum Meta {
    #[close(like = ChatClose::A, meta(resume = true))]
    A,
}

#[derive(CloseCodes)]
enum Code {
    #[close(4002, "reason", like = ChatClose::A)]
    A,
}

#[derive(CloseCodes)]
enum Number {
    #[close(like = ChatClose::A, 4002)]
    A,
}

#[derive(CloseCodes)]
#[repr(u16)]
enum Discriminant {
    #[close(like = ChatClose::A)]
    A = 4002,
}

#[derive(CloseCodes)]
enum Transparent {
    #[close(transparent, like = ChatClose::A)]
    A(ChatClose),
}

fn main() {}
