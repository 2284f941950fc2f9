fn payload(close: ChatClose) -> Vec<u8> {
    let mut payload = (close as u16).to_be_bytes().to_vec();
    payload.extend(close.reason().bytes());
    payload
}
