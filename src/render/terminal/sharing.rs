//! How the columns of a table share the width of a screen.

/// How much of a screen's width each column gets.
pub(super) struct Sharing<'a, F> {
    pub(super) least: &'a [u16],
    pub(super) natural: &'a [u16],
    pub(super) gap: u16,
    /// The longest line of a column that is broken to fit a width.
    pub(super) longest: F,
}

impl<F: Fn(usize, u16) -> u16> Sharing<'_, F> {
    /// A column that needs less than its share, or cannot do with it, leaves the others with another share; who is left
    /// in the end gets the same.
    pub(super) fn widths(&self, screen: u16) -> Vec<u16> {
        let count = self.natural.len();
        let gaps =
            self.gap.saturating_mul(u16::try_from(count).unwrap_or(u16::MAX).saturating_sub(1));
        let mut room = Room { left: screen.saturating_sub(gaps), widths: vec![None; count] };
        let natural: usize = self.natural.iter().copied().map(usize::from).sum();
        if natural <= usize::from(room.left) {
            return self.natural.to_vec();
        }
        room.settle(|column, _| {
            Some(self.natural[column]).filter(|width| *width <= self.least[column])
        });
        let too_little = |column: usize, share: u16| {
            let gap = if column + 1 == count { 0 } else { self.gap };
            (share < self.least[column].saturating_add(gap)).then_some(self.least[column])
        };
        room.settle(too_little);
        room.settle(|column, share| Some(self.natural[column]).filter(|width| *width <= share));
        room.settle(|column, share| {
            let longest = (self.longest)(column, share.max(1));
            (longest.saturating_add(SPARE) <= share).then_some(longest)
        });
        room.shared()
    }
}

/// What a column must leave of its share to be narrower than that.
const SPARE: u16 = 3;

struct Room {
    left: u16,
    widths: Vec<Option<u16>>,
}

impl Room {
    fn waiting(&self) -> u16 {
        let waiting = self.widths.iter().filter(|width| width.is_none()).count();
        u16::try_from(waiting).unwrap_or(u16::MAX)
    }

    /// Settles columns until none wants it any more: each is asked with what its share would be.
    fn settle(&mut self, width: impl Fn(usize, u16) -> Option<u16>) {
        loop {
            let before = self.waiting();
            for column in 0..self.widths.len() {
                if self.widths[column].is_some() {
                    continue;
                }
                let share = self.left / self.waiting();
                if let Some(width) = width(column, share) {
                    self.widths[column] = Some(width);
                    self.left = self.left.saturating_sub(width);
                }
            }
            if self.waiting() == before {
                return;
            }
        }
    }

    /// The rest in equal shares, what is over to the first.
    fn shared(self) -> Vec<u16> {
        let waiting = self.waiting().max(1);
        let (share, mut over) = (self.left / waiting, self.left % waiting);
        let mut even = || {
            let more = u16::from(over > 0);
            over -= more;
            (share + more).max(1)
        };
        self.widths.into_iter().map(|width| width.unwrap_or_else(&mut even)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Columns whose text can be broken anywhere.
    fn widths(least: &[u16], natural: &[u16], screen: u16) -> Vec<u16> {
        let longest = |column: usize, room: u16| natural[column].min(room);
        Sharing { least, natural, gap: 2, longest }.widths(screen)
    }

    #[test]
    fn what_fits_stays_as_it_is() {
        assert_eq!(widths(&[16, 16, 4], &[20, 19, 4], 47), [20, 19, 4]);
    }

    #[test]
    fn narrow_columns_leave_their_room_to_wide_ones() {
        assert_eq!(widths(&[4, 16, 16], &[4, 100, 200], 80), [4, 36, 36]);
        assert_eq!(widths(&[4, 16, 16], &[4, 20, 200], 80), [4, 20, 52]);
        // What is over goes to the first.
        assert_eq!(widths(&[16, 16], &[90, 90], 81), [40, 39]);
    }

    #[test]
    fn no_column_is_narrower_than_can_be_read() {
        assert_eq!(widths(&[30, 16, 16], &[30, 90, 90], 66), [30, 16, 16]);
        assert_eq!(widths(&[16; 4], &[20, 300, 300, 16], 70), [16; 4]);
    }
}
