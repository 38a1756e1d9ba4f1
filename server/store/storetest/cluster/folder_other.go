//go:build unix && !linux

package cluster

import "os"

// parentFolder returns where the cluster's folder goes.
func parentFolder() string { return os.TempDir() }
