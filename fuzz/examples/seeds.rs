//! Writes the samples of the layouts where the fuzz targets look for them: `corpus/TARGET/`.

use std::error::Error;
use std::fs;
use std::path::Path;

use osafe::filter::{Layout, Shape};

const TARGETS: [(&str, Shape); 5] = [
    ("table", Shape::Delimited),
    ("cells", Shape::Cells),
    ("lines", Shape::Lines),
    ("pairs", Shape::KeyValue),
    ("objects", Shape::JsonLines),
];

fn main() -> Result<(), Box<dyn Error>> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let any = corpus.join("recognise");
    fs::create_dir_all(&any)?;
    for (target, shape) in TARGETS {
        let folder = corpus.join(target);
        fs::create_dir_all(&folder)?;
        for (choice, layout) in osafe_fuzz::of(shape).enumerate() {
            for (number, sample) in samples(layout)?.iter().enumerate() {
                let name = format!("{}-{number}", layout.name);
                let chosen = [&[u8::try_from(choice)?], sample.as_bytes()].concat();
                fs::write(folder.join(&name), chosen)?;
                fs::write(any.join(&name), sample)?;
            }
        }
    }
    Ok(())
}

fn samples(layout: &Layout) -> Result<Vec<String>, Box<dyn Error>> {
    let table: toml::Table = toml::from_str(&layout.text)?;
    let samples = table.get("sample").and_then(toml::Value::as_array).into_iter().flatten();
    Ok(samples.filter_map(|one| Some(one.get("text")?.as_str()?.to_owned())).collect())
}
