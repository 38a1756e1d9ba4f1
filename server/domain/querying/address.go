package querying

// AddressKey is the parameter that holds a token in the address of a table, where that
// token may stand there.
const AddressKey = "key"

// AddressOptions returns what the address of a published query may say beside its
// parameters and AddressKey.
func AddressOptions() []string { return []string{"bom", "limit", "root", "expand"} }
