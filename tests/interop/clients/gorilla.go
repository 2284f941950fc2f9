package main

import (
	"encoding/json"
	"errors"
	"log"
	"os"
	"time"

	"github.com/gorilla/websocket"
)

type job struct {
	URL   string
	Close []any
}

type ending struct {
	Code   int    `json:"code"`
	Reason string `json:"reason"`
	Clean  bool   `json:"clean"`
}

var lost = ending{Code: websocket.CloseAbnormalClosure}

func main() {
	var jobs []job
	if err := json.NewDecoder(os.Stdin).Decode(&jobs); err != nil {
		log.Fatal(err)
	}
	endings := []ending{}
	for _, job := range jobs {
		endings = append(endings, run(job))
	}
	if err := json.NewEncoder(os.Stdout).Encode(endings); err != nil {
		log.Fatal(err)
	}
}

func run(job job) ending {
	socket, _, err := websocket.DefaultDialer.Dial(job.URL, nil)
	if err != nil {
		return lost
	}
	defer socket.Close()
	deadline := time.Now().Add(20 * time.Second)
	socket.SetReadDeadline(deadline)
	if job.Close != nil {
		code, reason := job.Close[0].(float64), job.Close[1].(string)
		payload := websocket.FormatCloseMessage(int(code), reason)
		if socket.WriteControl(websocket.CloseMessage, payload, deadline) != nil {
			return lost
		}
	}
	_, _, err = socket.ReadMessage()
	var closed *websocket.CloseError
	// It reports a lost connection as 1006, with a text of its own.
	if !errors.As(err, &closed) || closed.Code == websocket.CloseAbnormalClosure {
		return lost
	}
	return ending{closed.Code, closed.Text, true}
}
