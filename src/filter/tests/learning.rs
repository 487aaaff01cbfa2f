//! Layouts of a school's own: drafted, kept, put before the others.

use std::io::Read;

use super::{CATEGORIES, LAYOUTS, TABLE, read_with};
use crate::filter::{ColumnMap, Field, FilterError, Layout, learn};

const ODD: &str = "Our own box\n\
    Moment;Child;Machine;Number;Went to;Outcome here;Kind\n\
    16/11/2023 09:01:12;aa123;lab-pc-01;192.0.2.3;https://example.org/a;blocked;Gambling\n\
    17/11/2023 09:01:13;\"bb;9\";lab-pc-02;192.0.2.4;https://example.net/;allowed;Games\n";

fn columns(text: &str, map: Option<&ColumnMap>) -> Result<Vec<learn::LearntColumn>, FilterError> {
    learn::columns(&|| Ok(Box::new(text.as_bytes()) as Box<dyn Read>), &LAYOUTS, &CATEGORIES, map)
}

#[test]
fn columns_are_known_by_title_or_by_what_they_look_like() {
    let found = columns(ODD, None).unwrap();
    let fields: Vec<_> = found.iter().map(|column| (column.field, column.suggested)).collect();
    let wanted = [
        (None, Some(Field::Time)),
        (None, None),
        (Some(Field::Device), None),
        (None, Some(Field::Address)),
        (None, Some(Field::Url)),
        (None, Some(Field::Verdict)),
        (None, Some(Field::Category)),
    ];
    assert_eq!(fields, wanted);
    assert_eq!(found[1].values, ["aa123", "bb;9"]);
    let map = ColumnMap::new([("person".to_owned(), "child".to_owned())]).unwrap();
    assert_eq!(columns(ODD, Some(&map)).unwrap()[1].field, Some(Field::Person));
    let wrong = ColumnMap::new([("person".to_owned(), "pupil".to_owned())]).unwrap();
    assert!(matches!(columns(ODD, Some(&wrong)), Err(FilterError::ColumnsNotFound)));
    assert!(matches!(columns("only\nsome text\n", None), Err(FilterError::NoTable)));
}

#[test]
fn a_draft_reads_its_log_and_no_other() {
    let held = [
        (Field::Time, "Moment".to_owned()),
        (Field::Person, "Child".to_owned()),
        (Field::Url, "Went to".to_owned()),
    ];
    let text = learn::draft("our-box", "headered", &held).unwrap();
    let own = ("layouts/our-box.toml".to_owned(), text);
    let layouts = Layout::load(&[own]).unwrap();
    let name = |log: &str| {
        read_with(log.as_bytes(), |settings| settings.layouts = &layouts).unwrap().recognised.layout
    };
    assert_eq!((name(ODD).as_str(), name(TABLE).as_str()), ("our-box", "headered"));
    let without_who = learn::draft("our-box", "headered", &[held[0].clone(), held[2].clone()]);
    assert!(matches!(without_who, Err(FilterError::IncompleteLayout { what: "who" })));
    let strange = [(Field::Time, "a \"b\"\n\\".to_owned()), held[1].clone(), held[2].clone()];
    let text = learn::draft("our-box", "headered", &strange).unwrap();
    assert!(Layout::load(&[("x.toml".to_owned(), text)]).is_ok());
}

fn loaded(texts: &[String]) -> Result<Vec<Layout>, String> {
    let given: Vec<_> = texts
        .iter()
        .enumerate()
        .map(|(place, text)| (format!("layouts/{place}.toml"), text.clone()))
        .collect();
    Layout::load(&given).map_err(|error| error.to_string())
}

#[test]
fn a_schools_layout_goes_before_and_a_broken_one_is_refused_with_its_line() {
    let own = |name: &str, more: &str| {
        format!(
            "name = \"{name}\"\ntitle = \"Ours\"\nshape = \"delimited\"\nextends = \"headered\"\n\
             verified = true\nnote = \"\"\n{more}"
        )
    };
    let mine = loaded(&[own("smoothwall", "known-by = [[\"date time\", \"url\"]]\n")]).unwrap();
    assert_eq!(mine.iter().filter(|layout| layout.name == "smoothwall").count(), 1);
    let found = read_with(TABLE.as_bytes(), |settings| settings.layouts = &mine).unwrap();
    assert_eq!(found.recognised.layout, "smoothwall");

    let refusal = |texts: &[String]| loaded(texts).unwrap_err();
    let misspelt = refusal(&[own("a", "\n[columns]\nprson = [\"x\"]\n")]);
    assert!(misspelt.contains("layouts/0.toml") && misspelt.contains("line 9"), "{misspelt}");
    assert!(misspelt.contains("`person`") && !misspelt.contains('\n'), "{misspelt}");
    assert!(refusal(&[own("a", "known-by = [[]]\n")]).contains("known-by"));
    assert!(refusal(&[own("A b", "")]).contains("small letters"));
    assert!(refusal(&[own("a", ""), own("a", "")]).contains("layouts/1.toml"));
    assert!(refusal(&[own("a", "").replace("headered", "teapot")]).contains("teapot"));
    assert!(refusal(&["= nonsense".to_owned()]).contains("line 1"));
}
