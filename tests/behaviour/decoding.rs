//! `#[close(decode)]`: nested enums, decoded from a code.

use close_codes::{AppCode, CloseCode, CloseCodes, CloseFrame, Reason, UnknownCode};

use crate::enums::centrifugo::Disconnect;
use crate::enums::discord::GatewayClose;

#[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
#[close(decode)]
enum Either {
    #[close(4500)]
    Own,
    /// The gateway has this code too: the enum's own variant comes first.
    #[close(4001)]
    Taken,
    #[close(4500, "again", shared)]
    Again,
    #[close(transparent, shared)]
    Gateway(GatewayClose),
    #[close(transparent)]
    Disconnect { why: Disconnect },
}

fn code(code: u16) -> CloseCode {
    CloseCode::new(code).unwrap()
}

/// All the ways to decode a code give the same result.
fn read<E>(number: u16) -> Result<E, UnknownCode>
where
    E: TryFrom<u16, Error = UnknownCode> + TryFrom<CloseCode, Error = UnknownCode>,
    E: for<'a> TryFrom<&'a CloseFrame, Error = UnknownCode> + PartialEq + std::fmt::Debug,
{
    let read = E::try_from(number);
    if let Ok(code) = CloseCode::new(number) {
        assert_eq!(E::try_from(code), read);
        assert_eq!(E::try_from(&CloseFrame::from(code)), read);
    }
    read
}

#[test]
fn own_variants_first_then_nested_ones_in_order() {
    for number in 0..=u16::MAX {
        let expected = match number {
            4500 => Some(Either::Own),
            4001 => Some(Either::Taken),
            _ => GatewayClose::try_from(number).map(Either::Gateway).ok().or_else(|| {
                Disconnect::try_from(number).map(|why| Either::Disconnect { why }).ok()
            }),
        };
        let read = read::<Either>(number);
        assert_eq!(read.map_err(UnknownCode::get), expected.ok_or(number));
        if let Some(expected) = expected {
            assert_eq!(expected.close_code().get(), number);
        }
    }
    assert_eq!(read::<Either>(3501), Ok(Either::Disconnect { why: Disconnect::BadRequest }));
    assert_eq!(read::<Either>(4006).map_err(UnknownCode::get), Err(4006));
    assert_eq!(Either::Again.close_code(), 4500);
}

#[derive(Debug, Clone, PartialEq, CloseCodes)]
#[close(decode)]
enum WithCode {
    #[close(transparent)]
    Known(Either),
    #[close(transparent)]
    Application(AppCode),
    #[close(transparent)]
    Other(CloseCode),
}

/// Three levels of enums, and every code that can be on the wire is decoded.
#[test]
fn a_last_variant_for_any_code() {
    for number in 0..=u16::MAX {
        let expected = match CloseCode::new(number) {
            Err(_) => Err(number),
            Ok(code) => Ok(match (Either::try_from(code), AppCode::try_from(code)) {
                (Ok(known), _) => WithCode::Known(known),
                (_, Ok(application)) => WithCode::Application(application),
                _ => WithCode::Other(code),
            }),
        };
        let read = read::<WithCode>(number);
        assert_eq!(read.clone().map_err(UnknownCode::get), expected);
        if let Ok(close) = read {
            assert_eq!(close.close_code().get(), number);
        }
    }
    assert_eq!(read(4006), Ok(WithCode::Application(AppCode::new(4006).unwrap())));
    assert_eq!(read(1001), Ok(WithCode::Other(CloseCode::GOING_AWAY)));
}

#[derive(Debug, Clone, PartialEq, CloseCodes)]
#[close(decode)]
enum WithFrame {
    #[close(4600, "own")]
    Own,
    #[close(transparent)]
    Gateway(GatewayClose),
    #[close(transparent)]
    Other(CloseFrame),
}

#[test]
fn a_last_variant_keeps_the_reason_too() {
    let unknown = CloseFrame::new(code(4006), Reason::from_static("new here"));
    let read = WithFrame::try_from(&unknown).unwrap();
    assert_eq!(read, WithFrame::Other(unknown));
    assert_eq!(read.close_frame(), unknown);

    // For a known code, the reason is the variant's own.
    let known = CloseFrame::new(code(4004), Reason::from_static("another text"));
    let read = WithFrame::try_from(&known).unwrap();
    assert_eq!(read, WithFrame::Gateway(GatewayClose::AuthenticationFailed));
    assert_eq!(*read.close_frame().reason(), "Authentication failed");
    assert_eq!(WithFrame::try_from(4600), Ok(WithFrame::Own));
    assert_eq!(
        WithFrame::try_from(CloseCode::BAD_GATEWAY),
        Ok(WithFrame::Other(CloseCode::BAD_GATEWAY.into()))
    );
    assert_eq!(WithFrame::try_from(1006).map_err(UnknownCode::get), Err(1006));
}

#[test]
fn what_is_unknown_is_an_error() {
    fn read(frame: &CloseFrame) -> Result<Either, Box<dyn std::error::Error + Send + Sync>> {
        Ok(frame.try_into()?)
    }
    let error = read(&CloseFrame::from(CloseCode::GOING_AWAY)).unwrap_err();
    assert_eq!(error.to_string(), "no variant has the close code 1001 Going Away");
    assert_eq!(error.downcast_ref::<UnknownCode>().unwrap().get(), 1001);
}

/// More variants than codes. The codes are consecutive.
#[derive(Debug, PartialEq, CloseCodes)]
enum RepeatedLast {
    #[close(4001)]
    A,
    #[close(4002)]
    B,
    #[close(4001, "again", shared)]
    C,
}

#[test]
fn nothing_but_the_codes_is_decoded() {
    for code in 0..=u16::MAX {
        let expected = match code {
            4001 => Ok(RepeatedLast::A),
            4002 => Ok(RepeatedLast::B),
            _ => Err(code),
        };
        assert_eq!(RepeatedLast::try_from(code).map_err(|_| code), expected);
    }
}

/// More than 255 variants before the last code.
macro_rules! many {
    ($($name:ident)*) => {
        #[derive(Debug, PartialEq, CloseCodes)]
        enum Many {
            #[close(4000)]
            First,
            $(
                #[close(4000, shared)]
                $name,
            )*
            #[close(4001)]
            Last,
        }

        /// The same with a parameter.
        #[derive(Debug, PartialEq, CloseCodes)]
        enum ManyOf<T> {
            #[close(4000)]
            First(T),
            $(
                #[close(4000, shared)]
                $name,
            )*
            #[close(4001)]
            Last,
        }

        #[test]
        fn each_of_many_variants_has_its_row() {
            $(
                assert_eq!(Many::$name.info().unwrap().name(), stringify!($name));
                assert_eq!(ManyOf::<u8>::$name.info().unwrap().name(), stringify!($name));
            )*
            assert_eq!(Many::Last.info().unwrap().name(), "Last");
            assert_eq!(ManyOf::<u8>::First(1).info().unwrap().name(), "First");
            assert_eq!(Many::Last.close_code(), 4001);
            assert_eq!(ManyOf::<u8>::Last.close_code(), 4001);
        }
    };
}

many! {
    V1 V2 V3 V4 V5 V6 V7 V8 V9 V10 V11 V12 V13 V14 V15 V16 V17 V18 V19 V20 V21 V22 V23 V24 V25
    V26 V27 V28 V29 V30 V31 V32 V33 V34 V35 V36 V37 V38 V39 V40 V41 V42 V43 V44 V45 V46 V47 V48
    V49 V50 V51 V52 V53 V54 V55 V56 V57 V58 V59 V60 V61 V62 V63 V64 V65 V66 V67 V68 V69 V70 V71
    V72 V73 V74 V75 V76 V77 V78 V79 V80 V81 V82 V83 V84 V85 V86 V87 V88 V89 V90 V91 V92 V93 V94
    V95 V96 V97 V98 V99 V100 V101 V102 V103 V104 V105 V106 V107 V108 V109 V110 V111 V112 V113
    V114 V115 V116 V117 V118 V119 V120 V121 V122 V123 V124 V125 V126 V127 V128 V129 V130 V131
    V132 V133 V134 V135 V136 V137 V138 V139 V140 V141 V142 V143 V144 V145 V146 V147 V148 V149
    V150 V151 V152 V153 V154 V155 V156 V157 V158 V159 V160 V161 V162 V163 V164 V165 V166 V167
    V168 V169 V170 V171 V172 V173 V174 V175 V176 V177 V178 V179 V180 V181 V182 V183 V184 V185
    V186 V187 V188 V189 V190 V191 V192 V193 V194 V195 V196 V197 V198 V199 V200 V201 V202 V203
    V204 V205 V206 V207 V208 V209 V210 V211 V212 V213 V214 V215 V216 V217 V218 V219 V220 V221
    V222 V223 V224 V225 V226 V227 V228 V229 V230 V231 V232 V233 V234 V235 V236 V237 V238 V239
    V240 V241 V242 V243 V244 V245 V246 V247 V248 V249 V250 V251 V252 V253 V254 V255 V256 V257
    V258 V259 V260
}

#[test]
fn many_variants_share_a_code() {
    assert_eq!(Many::try_from(4000), Ok(Many::First));
    assert_eq!(Many::try_from(4001), Ok(Many::Last));
    assert!(Many::try_from(4002).is_err());
}
