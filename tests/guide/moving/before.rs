#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(u16)]
pub enum ChatClose {
    TokenExpired = 4001,
    RoomFull = 4002,
    Internal = 1011,
}

impl ChatClose {
    pub fn reason(self) -> &'static str {
        match self {
            Self::TokenExpired => "token expired",
            Self::RoomFull => "room is full",
            Self::Internal => "internal error",
        }
    }

    pub fn should_reconnect(self) -> bool {
        match self {
            Self::TokenExpired => false,
            Self::RoomFull | Self::Internal => true,
        }
    }

    pub fn from_code(code: u16) -> Option<Self> {
        match code {
            4001 => Some(Self::TokenExpired),
            4002 => Some(Self::RoomFull),
            1011 => Some(Self::Internal),
            _ => None,
        }
    }
}
