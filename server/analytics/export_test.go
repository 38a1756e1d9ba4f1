package analytics

// Begin is begin, for the tests.
var Begin = begin
