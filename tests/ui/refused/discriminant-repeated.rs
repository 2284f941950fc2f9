use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[repr(u16)]
enum ByRustc {
    First = 4001,
    Second = 4001,
}

#[derive(CloseCodes)]
#[repr(u16)]
enum WithAttribute {
    First = 4001,
    #[close(4002)]
    Second,
    // 4003: counted by rustc, which does not know the code in the attribute.
    Third,
    #[close(4003)]
    Fourth,
}

#[derive(CloseCodes)]
#[repr(u16)]
enum AfterShared {
    #[close(4002)]
    First,
    Second = 4000,
    #[close(4000, shared)]
    Third,
    // 4002
    Fourth,
}

fn main() {}
