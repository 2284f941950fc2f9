use close_codes::CloseCodes;

macro_rules! codes {
    ($name:ident { $($variant:ident = $code:literal $reason:literal,)* }) => {
        #[derive(CloseCodes)]
        enum $name {
            $(#[close($code, $reason)] $variant,)*
        }
    };
}

macro_rules! expressions {
    ($name:ident { $($variant:ident = $code:expr,)* }) => {
        #[derive(CloseCodes)]
        enum $name {
            $(#[close($code)] $variant,)*
        }
    };
}

codes!(ChatError {
    TokenExpired = 401 "token expired",
    RoomFull = 4002 "room {0} is full",
});

expressions!(AuthError {
    Abnormal = 1006,
    Computed = 4000 + 1000,
});

fn main() {}
