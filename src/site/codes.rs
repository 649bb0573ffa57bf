//! QR codes of the helplines' numbers: to take one to a phone from a device that can't call.

use qrcodegen::{DataTooLong, QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// The light edge that readers need, in modules. Source: ISO/IEC 18004.
const QUIET: i32 = 4;

/// The code of an address, as a drawing.
///
/// # Errors
/// If the address is longer than a code can hold.
pub fn drawing(address: &str) -> Result<String, DataTooLong> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium)?;
    let side = code.size() + 2 * QUIET;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|&x| code.get_module(x, y)) {
            // Writing to a String can't fail.
            let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{path}\"/></svg>"
    ))
}
