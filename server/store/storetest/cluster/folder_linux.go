package cluster

import (
	"os"
	"syscall"
)

const (
	memory = "/dev/shm"
	// enoughMemory is what has to be free for the cluster to live in memory:
	// containers often have a few megabytes alone.
	enoughMemory = 2 << 30
)

// parentFolder returns where the cluster's folder goes: TMPDIR if it is set, or
// else memory if there is enough, where a database is copied four times faster.
func parentFolder() string {
	var fs syscall.Statfs_t
	if os.Getenv("TMPDIR") == "" && syscall.Statfs(memory, &fs) == nil && fs.Bavail*uint64(fs.Bsize) >= enoughMemory {
		return memory
	}
	return os.TempDir()
}
