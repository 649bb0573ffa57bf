//! The compressed twins of files: `page.html.br` and `page.html.gz` beside `page.html`.

use std::io::{self, Write as _};

/// Compressed with brotli at its best, quality 11.
///
/// # Errors
/// Only if memory runs out; the signature is that of the library.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out)
}

/// Compressed with gzip at its best, level 9.
///
/// # Errors
/// Only if memory runs out; the signature is that of the library.
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
