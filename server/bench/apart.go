package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// serveApart has a process of its own serve the site, so that the memory of that
// process is what serving takes and nothing else. Closing it waits for its end.
func serveApart(ctx context.Context) (s server, pid int, err error) {
	self, err := os.Executable()
	if err != nil {
		return server{}, 0, err
	}
	child := exec.CommandContext(ctx, self, "-serve")
	child.Stderr = os.Stderr
	in, err := child.StdinPipe()
	if err != nil {
		return server{}, 0, err
	}
	out, err := child.StdoutPipe()
	if err != nil {
		return server{}, 0, err
	}
	if err := child.Start(); err != nil {
		return server{}, 0, err
	}
	stop := func() { _ = in.Close(); _ = child.Wait() }
	url, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		stop()
		return server{}, 0, fmt.Errorf("the server in a process of its own: %w", err)
	}
	return server{url: strings.TrimSpace(url), close: stop}, child.Process.Pid, nil
}

// beServer is that process. It tells its address on standard output and ends with
// standard input, so also when the benchmark dies.
func beServer(ctx context.Context, url string) error {
	a, err := newApp(ctx, url)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		stop()
	}()
	fmt.Println(a.URL())
	return errors.Join(a.Run(ctx), a.Close())
}

// memory is what a process has resident, in MiB.
type memory struct {
	// peak is the most that it ever had.
	peak float64
	// own is what it has now of its own: heap, stacks and the like. file is what it
	// has of files, above all of its program; other processes share that, and the
	// system takes it back where memory is short.
	own, file float64
}

// memoryOf reads it from Linux's /proc; told is false on systems without.
func memoryOf(pid int) (m memory, told bool) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return memory{}, false
	}
	of := map[string]*float64{"VmHWM": &m.peak, "RssAnon": &m.own, "RssFile": &m.file}
	for line := range strings.Lines(string(status)) {
		name, text, _ := strings.Cut(line, ":")
		into, wanted := of[name]
		if !wanted {
			continue
		}
		kib, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(text), " kB"))
		if err != nil {
			return memory{}, false
		}
		*into = float64(kib) / 1024
		delete(of, name)
	}
	return m, len(of) == 0
}
