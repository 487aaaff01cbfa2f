//! What was worked out for a text that comes again and again, such as a category or a host.

use std::collections::HashMap;

use foldhash::fast::RandomState;

/// A log has some ten thousand different hosts and far fewer words; a wrong column has millions,
/// which must not fill the memory.
const MOST: usize = 1 << 16;
const LONGEST: usize = 1024;

/// A value for each text that came by lately.
#[derive(Debug)]
pub(crate) struct Memo<V> {
    known: HashMap<Box<str>, V, RandomState>,
}

impl<V> Default for Memo<V> {
    fn default() -> Self {
        Self { known: HashMap::default() }
    }
}

impl<V> Memo<V> {
    /// Gives the text's value to `take`; `make` works it out when it is not known.
    pub(crate) fn with<R>(
        &mut self,
        text: &str,
        make: impl FnOnce() -> V,
        take: impl FnOnce(&V) -> R,
    ) -> R {
        if let Some(value) = self.known.get(text) {
            return take(value);
        }
        let value = make();
        let taken = take(&value);
        if text.len() <= LONGEST {
            if self.known.len() >= MOST {
                self.known.clear();
            }
            self.known.insert(text.into(), value);
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_works_out_once_and_never_grows_without_end() {
        let mut memo = Memo::default();
        let mut made = 0;
        for text in ["a", "b", "a", "b"] {
            let length = memo.with(
                text,
                || {
                    made += 1;
                    text.len()
                },
                |length| *length,
            );
            assert_eq!(length, 1);
        }
        assert_eq!(made, 2);
        for number in 0..MOST * 2 {
            memo.with(&number.to_string(), || number, |_| ());
        }
        memo.with(&"x".repeat(LONGEST + 1), || 0, |_| ());
        assert!(memo.known.len() <= MOST);
    }
}
