#![no_main]

use libfuzzer_sys::fuzz_target;
use osafe::filter::Shape;

fuzz_target!(|bytes: &[u8]| osafe_fuzz::shaped(Shape::KeyValue, bytes));
