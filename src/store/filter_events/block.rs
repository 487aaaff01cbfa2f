//! A block: events of one day as the bytes of a Parquet file, which any engine can read. It knows
//! nothing of the database it is kept in.
//!
//! An address mostly has its host in it, so it is kept without: where `url_start` is there, the
//! address is `url_start`, `host` and `url_rest` in one; else it is `url_rest`.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use bytes::Bytes;
use foldhash::fast::RandomState;
use parquet::basic::{Compression, Encoding, LogicalType, Repetition, TimeUnit, Type, ZstdLevel};
use parquet::column::reader::ColumnReaderImpl;
use parquet::column::writer::ColumnWriterImpl;
use parquet::data_type::{ByteArray, ByteArrayType, DataType, Int64Type};
use parquet::errors::{ParquetError, Result};
use parquet::file::properties::{EnabledStatistics, WriterProperties, WriterPropertiesPtr};
use parquet::file::reader::FileReader;
use parquet::file::serialized_reader::SerializedFileReader;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::{ColumnPath, Type as Node, TypePtr};

use super::columns::{Columns, Text, Texts};
use crate::domain::filter_event::Verdict;

const AT: &str = "time";
const VERDICT: &str = "verdict";
const URL_START: &str = "url_start";
/// The columns before those of text.
const BEFORE_TEXTS: usize = 2;
/// Pages are as large as the block: it is always read from its start to its end.
const PAGE: usize = 1 << 26;
const VERDICTS: [Verdict; 5] =
    [Verdict::Allowed, Verdict::Blocked, Verdict::Warned, Verdict::Flagged, Verdict::Unknown];

/// How blocks are written; made once for an import.
pub(crate) struct Writer {
    schema: TypePtr,
    properties: WriterPropertiesPtr,
}

impl Writer {
    pub(crate) fn new() -> Result<Writer> {
        Ok(Writer { schema: schema()?, properties: properties()? })
    }

    /// The bytes of a block, whose rows stand in the order of [`Columns::by_person`].
    pub(crate) fn write(&self, columns: Columns) -> Result<Vec<u8>> {
        let schema = Arc::clone(&self.schema);
        let mut file = SerializedFileWriter::new(Vec::new(), schema, Arc::clone(&self.properties))?;
        let order = columns.by_person();
        let (at, verdict, mut texts) = columns.into_parts();
        let (start, rest) = without_hosts(&texts);
        texts[Text::Url as usize] = rest;
        let mut group = file.next_row_group()?;
        let at: Vec<i64> = order.iter().map(|row| at[*row]).collect();
        column::<Int64Type>(&mut group, &at, None)?;
        let words = VERDICTS.map(|verdict| ByteArray::from(verdict.as_str()));
        let verdict: Vec<ByteArray> =
            order.iter().map(|row| words[place(verdict[*row])].clone()).collect();
        column::<ByteArrayType>(&mut group, &verdict, None)?;
        for texts in texts.into_iter().chain([start]) {
            let (values, levels) = values(texts, &order);
            column::<ByteArrayType>(&mut group, &values, Some(&levels))?;
        }
        group.close()?;
        file.into_inner()
    }
}

fn place(verdict: Verdict) -> usize {
    VERDICTS.iter().position(|known| *known == verdict).unwrap_or(VERDICTS.len() - 1)
}

fn schema() -> Result<TypePtr> {
    let text = |name, repetition| {
        let column = Node::primitive_type_builder(name, Type::BYTE_ARRAY);
        let column = column.with_repetition(repetition);
        column.with_logical_type(Some(LogicalType::String)).build().map(Arc::new)
    };
    let time = LogicalType::timestamp(true, TimeUnit::MILLIS);
    let at = Node::primitive_type_builder(AT, Type::INT64)
        .with_repetition(Repetition::REQUIRED)
        .with_logical_type(Some(time))
        .build()?;
    let mut columns = vec![Arc::new(at), text(VERDICT, Repetition::REQUIRED)?];
    for name in Text::ALL.map(Text::name).into_iter().chain([URL_START]) {
        columns.push(text(name, Repetition::OPTIONAL)?);
    }
    Ok(Arc::new(Node::group_type_builder("filter_event").with_fields(columns).build()?))
}

fn properties() -> Result<WriterPropertiesPtr> {
    let path = |name: &str| ColumnPath::from(name);
    let mut properties = WriterProperties::builder()
        .set_created_by("osafe".to_owned())
        .set_compression(Compression::ZSTD(ZstdLevel::try_new(1)?))
        .set_statistics_enabled(EnabledStatistics::None)
        .set_offset_index_disabled(true)
        .set_max_row_group_row_count(None)
        .set_data_page_size_limit(PAGE)
        .set_data_page_row_count_limit(usize::MAX)
        .set_dictionary_page_size_limit(PAGE)
        .set_write_batch_size(4096);
    // Times and addresses hardly repeat, so a dictionary of them would be as large as they are.
    for name in [AT, Text::Url.name(), Text::Search.name()] {
        properties = properties.set_column_dictionary_enabled(path(name), false);
    }
    properties = properties.set_column_encoding(path(AT), Encoding::DELTA_BINARY_PACKED);
    Ok(Arc::new(properties.build()))
}

fn column<T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, Vec<u8>>,
    values: &[T::T],
    levels: Option<&[i16]>,
) -> Result<()> {
    let missing = || ParquetError::General("the block has too few columns".to_owned());
    let mut column = group.next_column()?.ok_or_else(missing)?;
    let writer: &mut ColumnWriterImpl<'_, T> = column.typed::<T>();
    writer.write_batch(values, levels, None)?;
    column.close()
}

/// What stands before the host in each address, and what after it; or nothing, and the whole.
fn without_hosts(texts: &[Texts; Text::ALL.len()]) -> (Texts, Texts) {
    let (urls, hosts) = (&texts[Text::Url as usize], &texts[Text::Host as usize]);
    let (mut starts, mut rests) = (Texts::default(), Texts::default());
    for row in 0..urls.len() {
        let url = urls.get(row);
        let parts = url.zip(hosts.get(row)).and_then(|(url, host)| {
            let scheme = url.find(':').filter(|at| url[*at..].starts_with("://"));
            let start = scheme.map_or(0, |at| at + 3);
            Some((&url[..start], url[start..].strip_prefix(host)?))
        });
        starts.push(parts.map(|(start, _)| start));
        rests.push(parts.map(|(_, rest)| rest).or(url));
    }
    (starts, rests)
}

/// The values that are there, all in one piece of memory, and for each row whether it has one.
fn values(texts: Texts, order: &[usize]) -> (Vec<ByteArray>, Vec<i16>) {
    let rows = texts.len();
    let (text, place) = texts.into_parts();
    let text = ByteArray::from(text.into_bytes());
    let (mut values, mut levels) = (Vec::with_capacity(rows), Vec::with_capacity(rows));
    for place in order.iter().map(|row| place(*row)) {
        levels.push(i16::from(place.is_some()));
        values.extend(place.map(|place| text.slice(place.start, place.len())));
    }
    (values, levels)
}

/// A block that was read back; of a column is unpacked what is asked for.
pub(crate) struct Block {
    file: SerializedFileReader<Bytes>,
    rows: usize,
}

impl Block {
    pub(crate) fn open(content: Vec<u8>) -> Result<Block> {
        let file = SerializedFileReader::new(Bytes::from(content))?;
        if file.num_row_groups() != 1 || file.metadata().file_metadata().schema() != &*schema()? {
            return Err(ParquetError::General("the block is laid out in another way".to_owned()));
        }
        let rows = usize::try_from(file.metadata().row_group(0).num_rows());
        let rows = rows.map_err(|_| ParquetError::General("the block has no rows".to_owned()))?;
        Ok(Block { file, rows })
    }

    /// How many events it has.
    pub(crate) fn len(&self) -> usize {
        self.rows
    }

    /// When the events of these rows were, in milliseconds.
    pub(crate) fn at(&self, rows: &[usize]) -> Result<Vec<i64>> {
        let mut at = Vec::with_capacity(rows.len());
        self.read::<Int64Type>(0, rows, None, &mut at)?;
        whole(at.len(), rows)?;
        Ok(at)
    }

    /// What the filter did in these rows.
    pub(crate) fn verdict(&self, rows: &[usize]) -> Result<Vec<Verdict>> {
        let mut words = Vec::with_capacity(rows.len());
        self.read::<ByteArrayType>(1, rows, None, &mut words)?;
        whole(words.len(), rows)?;
        let verdict = |word: ByteArray| {
            VERDICTS.into_iter().find(|verdict| verdict.as_str().as_bytes() == word.data())
        };
        let unknown = || ParquetError::General("the block has an unknown verdict".to_owned());
        words.into_iter().map(|word| verdict(word).ok_or_else(unknown)).collect()
    }

    /// The values of these rows in a column.
    pub(crate) fn text(&self, column: Text, rows: &[usize]) -> Result<Texts> {
        let texts = self.texts(BEFORE_TEXTS + column as usize, rows)?;
        if column != Text::Url {
            return Ok(texts);
        }
        let starts = self.texts(BEFORE_TEXTS + Text::ALL.len(), rows)?;
        let hosts = self.texts(BEFORE_TEXTS + Text::Host as usize, rows)?;
        let (mut urls, mut url) = (Texts::default(), String::new());
        for row in 0..rows.len() {
            match (starts.get(row), texts.get(row)) {
                (Some(start), Some(rest)) => {
                    url.clear();
                    url.extend([start, hosts.get(row).unwrap_or_default(), rest]);
                    urls.push(Some(&url));
                }
                (_, whole) => _ = urls.push(whole),
            }
        }
        Ok(urls)
    }

    fn texts(&self, place: usize, rows: &[usize]) -> Result<Texts> {
        let (mut values, mut levels) = (Vec::new(), Vec::with_capacity(rows.len()));
        self.read::<ByteArrayType>(place, rows, Some(&mut levels), &mut values)?;
        whole(levels.len(), rows)?;
        let mut values = values.iter();
        let mut texts = Texts::default();
        // Equal values of a dictionary are one piece of memory, so they are known by where it is.
        let mut seen: HashMap<(usize, usize), u32, RandomState> = HashMap::default();
        for level in levels {
            if level == 0 {
                texts.push(None);
                continue;
            }
            let value = values.next().ok_or_else(cut_short)?;
            match seen.entry((value.data().as_ptr().addr(), value.len())) {
                Entry::Occupied(known) => texts.push_again(*known.get()),
                Entry::Vacant(new) => _ = new.insert(texts.push(Some(value.as_utf8()?))),
            }
        }
        Ok(texts)
    }

    /// Every column of every row.
    pub(crate) fn columns(&self) -> Result<Columns> {
        self.columns_of(&(0..self.rows).collect::<Vec<_>>())
    }

    /// Every column of these rows.
    pub(crate) fn columns_of(&self, rows: &[usize]) -> Result<Columns> {
        let mut texts: [Texts; Text::ALL.len()] = Default::default();
        for column in Text::ALL {
            texts[column as usize] = self.text(column, rows)?;
        }
        Ok(Columns::new(self.at(rows)?, self.verdict(rows)?, texts))
    }

    // Rows are in the order of the block; those between are passed over without being unpacked.
    fn read<T: DataType>(
        &self,
        place: usize,
        rows: &[usize],
        mut levels: Option<&mut Vec<i16>>,
        values: &mut Vec<T::T>,
    ) -> Result<()> {
        let mut reader = self.reader::<T>(place)?;
        let mut at = 0;
        for run in rows.chunk_by(|row, next| row + 1 == *next) {
            reader.skip_records(run[0] - at)?;
            reader.read_records(run.len(), levels.as_deref_mut(), None, values)?;
            at = run[0] + run.len();
        }
        Ok(())
    }

    fn reader<T: DataType>(&self, place: usize) -> Result<ColumnReaderImpl<T>> {
        let reader = self.file.get_row_group(0)?.get_column_reader(place)?;
        T::get_column_reader(reader)
            .ok_or_else(|| ParquetError::General("a column has another type".to_owned()))
    }
}

fn whole(found: usize, rows: &[usize]) -> Result<()> {
    if found == rows.len() { Ok(()) } else { Err(cut_short()) }
}

fn cut_short() -> ParquetError {
    ParquetError::General("a column of the block is cut short".to_owned())
}
