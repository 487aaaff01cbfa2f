//! Turns the shipped policy packs into JSON, which a look-up reads several times faster than the
//! TOML that people write.

#![allow(clippy::disallowed_macros, reason = "a build script speaks to cargo by printing")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let packs = Path::new("data/policies");
    println!("cargo::rerun-if-changed={}", packs.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no OUT_DIR")?);
    for pack in fs::read_dir(packs)? {
        let pack = pack?.path();
        let target = out.join(pack.file_name().ok_or("a pack has a name")?);
        fs::create_dir_all(&target)?;
        for file in fs::read_dir(&pack)? {
            let file = file?.path();
            let table: toml::Table = toml::from_str(&fs::read_to_string(&file)?)
                .map_err(|error| format!("{}: {error}", file.display()))?;
            let name = file.file_stem().ok_or("a file has a name")?;
            fs::write(target.join(name).with_extension("json"), serde_json::to_string(&table)?)?;
        }
    }
    // A position-independent program of this size spends longer on relocating itself than on a
    // look-up. What reads other people's bytes is memory-safe code, so little is lost.
    if env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
    Ok(())
}
