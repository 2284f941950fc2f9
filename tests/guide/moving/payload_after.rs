fn payload(close: ChatClose) -> Vec<u8> {
    close_codes::CloseCodes::close_frame(&close).payload().to_vec()
}
