//! Test cases of other projects: Autobahn's section 7, Python's `websockets`, the Web Platform Tests.

use close_codes::{AppCode, CloseCode, CloseFrame, CloseStatus, DecodeError, Reason};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct File {
    count: usize,
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    id: String,
    kind: String,
    payload_hex: Option<String>,
    frame_hex: Option<String>,
    code: Option<u16>,
    reason: Option<String>,
    #[serde(default)]
    call: Value,
    expect: Value,
}

fn vectors(json: &str) -> Vec<Vector> {
    let file: File = serde_json::from_str(json).unwrap();
    assert_eq!(file.vectors.len(), file.count);
    file.vectors
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// The payload of a Close frame of at most 125 bytes, unmasked.
fn payload(frame: &[u8]) -> Vec<u8> {
    let (head, body) = frame.split_at(2);
    assert_eq!(head[0], 0x88, "a Close frame");
    let (mask, payload) = body.split_at(if head[1] & 0x80 == 0 { 0 } else { 4 });
    assert_eq!(payload.len(), usize::from(head[1] & 0x7f));
    payload.iter().enumerate().map(|(at, byte)| byte ^ mask.get(at % 4).unwrap_or(&0)).collect()
}

fn decodes(vector: &Vector, payload: &[u8]) {
    let Vector { id, expect, .. } = vector;
    let decoded = CloseFrame::decode(payload);
    match expect["result"].as_str().unwrap() {
        "ok" => {
            let frame = decoded.unwrap_or_else(|error| panic!("{id}: {error}")).expect(id);
            assert_eq!(u64::from(frame.code().get()), expect["code"], "{id}");
            assert_eq!(frame.reason().as_str(), expect["reason"], "{id}");
            assert_eq!(frame.payload(), *payload, "{id}");
        }
        "no_status" => {
            assert_eq!(decoded, Ok(None), "{id}");
            assert_eq!(CloseStatus::from_payload(payload), Ok(CloseStatus::NoStatus), "{id}");
        }
        "protocol_error" => {
            assert_eq!(decoded.expect_err(id).close_code(), CloseCode::PROTOCOL_ERROR, "{id}");
        }
        "invalid_utf8" => {
            let error = decoded.expect_err(id);
            assert!(matches!(error, DecodeError::InvalidUtf8(_)), "{id}: {error}");
            assert_eq!(error.close_code(), CloseCode::INVALID_FRAME_PAYLOAD_DATA, "{id}");
        }
        // The specification leaves this open. It is enough that nothing panicked.
        "undefined" => {}
        other => panic!("{id}: a result {other:?} that this test does not know"),
    }
}

fn encodes(vector: &Vector) {
    let Vector { id, code, reason, expect, .. } = vector;
    let reason = reason.as_deref().unwrap_or_default();
    match (code, expect["frame_hex"].as_str()) {
        (Some(code), Some(frame)) => {
            let encoded = CloseFrame::from_parts(*code, reason).expect(id).payload();
            assert_eq!(encoded, *payload(&bytes(frame)), "{id}");
        }
        (Some(code), None) => assert!(CloseFrame::from_parts(*code, reason).is_err(), "{id}"),
        // Without a code, there is no frame to build.
        (None, _) => {}
    }
}

#[test]
fn autobahn() {
    for vector in vectors(include_str!("../data/vectors/autobahn_section7.json")) {
        decodes(&vector, &bytes(vector.payload_hex.as_ref().unwrap()));
    }
}

#[test]
fn python_websockets() {
    let mut shown = 0;
    for vector in vectors(include_str!("../data/vectors/python_websockets.json")) {
        match vector.kind.as_str() {
            "decode" => decodes(&vector, &bytes(vector.payload_hex.as_ref().unwrap())),
            "decode_frame" => {
                // Python omits an empty reason.
                let mut vector = vector;
                let frame = bytes(vector.frame_hex.as_ref().unwrap());
                if vector.expect["result"] == "ok" && vector.expect["reason"].is_null() {
                    vector.expect["reason"] = "".into();
                }
                decodes(&vector, &payload(&frame));
            }
            "encode" => encodes(&vector),
            "display" => {
                // The words differ from Python's, but ours must contain the number and reason too.
                let (code, reason) = (vector.code.unwrap(), vector.reason.unwrap());
                let Ok(frame) = CloseFrame::from_parts(code, &reason) else { continue };
                let text = frame.to_string();
                assert!(text.starts_with(&code.to_string()) && text.ends_with(&reason), "{text}");
                shown += 1;
            }
            "state" => {
                let code = vector.expect["code"].as_u64().unwrap();
                let status = CloseStatus::new(u16::try_from(code).unwrap()).unwrap();
                assert_eq!(status, CloseStatus::Abnormal);
            }
            other => panic!("{}: a kind {other:?} that this test does not know", vector.id),
        }
    }
    assert_eq!(shown, 4);
}

/// A page may close with 1000 and with what our types hold. What it observes is a `CloseStatus`.
#[test]
fn web_platform() {
    for Vector { id, call, expect, .. } in vectors(include_str!("../data/vectors/wpt_close.json")) {
        let code = call.get("code").or(call.get("closeCode"));
        let reason = match (call["reason_len"].as_u64(), call["reason"].as_str()) {
            (Some(len), _) => "a".repeat(usize::try_from(len).unwrap()),
            (None, reason) => reason.unwrap_or_default().to_owned(),
        };
        let number = code.and_then(Value::as_u64).map(|code| u16::try_from(code).ok());
        if let Some(number) = number {
            let may_close = number.is_some_and(|code| AppCode::new(code).is_ok() || code == 1000);
            let fits = Reason::new(&reason).is_ok();
            assert_eq!(may_close && fits, expect.get("throws").is_none(), "{id}");
        }
        let observed = expect["event"]["code"].as_u64().or(expect["closeCode"].as_u64());
        if let Some(code) = observed {
            let code = u16::try_from(code).unwrap();
            assert_eq!(CloseStatus::new(code).unwrap().get(), code, "{id}");
        }
    }
}
