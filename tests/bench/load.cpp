// SPDX-License-Identifier: MIT
// GETs one path over and over on kept-alive connections, the next when the answer before is whole.
// The token is read from standard input. Prints one JSON object.
// bench_load PORT PATH CONNECTIONS WARM-UP-SECONDS SECONDS
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

struct Peer {
    int socket = -1;
    std::string answer = {};
    size_t whole = 0; //!< bytes of the answer under way; 0: its head is not here yet
};

double since(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

double processorSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

int connectTo(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return -1;
    return socket;
}

std::string readToken()
{
    std::string token;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        token += char(c);
    return token;
}

//! Length of head and body, or 0 while the head is not whole. Anything but a 200 ends the program.
size_t wholeLength(std::string_view answer)
{
    const size_t end = answer.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    std::string head(answer.substr(0, end + 2));
    if (head.compare(0, 12, "HTTP/1.1 200") != 0) {
        std::fprintf(stderr, "%.*s\n", int(answer.size()), answer.data());
        std::exit(1);
    }
    std::transform(head.begin(), head.end(), head.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    const size_t length = head.find("content-length:");
    if (length == std::string::npos) {
        std::fputs("an answer without Content-Length cannot be measured here\n", stderr);
        std::exit(1);
    }
    return end + 4 + std::strtoul(head.c_str() + length + 15, nullptr, 10);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 6) {
        std::fputs("bench_load PORT PATH CONNECTIONS WARM-UP-SECONDS SECONDS\n", stderr);
        return 2;
    }
    const int port = std::atoi(argv[1]);
    std::vector<Peer> peers(size_t(std::clamp(std::atoi(argv[3]), 1, 64)));
    const double warmUp = std::clamp(std::atof(argv[4]), 0.0, 10.0);
    const double wanted = std::clamp(std::atof(argv[5]), 0.1, 30.0);
    const std::string request = "GET " + std::string(argv[2])
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\nAuthorization: Bearer "
        + readToken() + "\r\nNotion-Version: 2026-03-11\r\nUser-Agent: gatehouse-bench\r\n\r\n";

    const int epoll = epoll_create1(0);
    const auto ask = [&request](const Peer &peer) {
        return write(peer.socket, request.data(), request.size()) == ssize_t(request.size());
    };
    for (size_t i = 0; i < peers.size(); ++i) {
        peers[i].socket = connectTo(port);
        epoll_event interest = {};
        interest.events = EPOLLIN;
        interest.data.u64 = i;
        if (peers[i].socket < 0 || !ask(peers[i])
            || epoll_ctl(epoll, EPOLL_CTL_ADD, peers[i].socket, &interest) != 0)
            return 1;
    }

    Clock::time_point begin = Clock::now();
    double processorBefore = processorSeconds();
    bool warming = true;
    long answers = 0;
    size_t bytes = 0;
    std::vector<char> buffer(256 * 1024);
    epoll_event events[64];
    while (since(begin) < (warming ? warmUp : wanted)) {
        const int ready = epoll_wait(epoll, events, int(std::size(events)), 1000);
        for (int i = 0; i < ready; ++i) {
            Peer &peer = peers[events[i].data.u64];
            const ssize_t got = read(peer.socket, buffer.data(), buffer.size());
            if (got <= 0) {
                std::fputs("the server closed a connection\n", stderr);
                return 1;
            }
            peer.answer.append(buffer.data(), size_t(got));
            if (!peer.whole)
                peer.whole = wholeLength(peer.answer);
            if (!peer.whole || peer.answer.size() < peer.whole)
                continue;
            ++answers;
            bytes += peer.answer.size();
            peer.answer.clear();
            peer.whole = 0;
            if (!ask(peer))
                return 1;
        }
        if (warming && since(begin) >= warmUp) {
            warming = false;
            answers = 0;
            bytes = 0;
            processorBefore = processorSeconds();
            begin = Clock::now();
        }
    }
    const double seconds = since(begin);
    std::printf("{\"per_second\": %.1f, \"bytes_each\": %.0f, \"generator_load\": %.3f}\n",
        double(answers) / seconds, answers ? double(bytes) / double(answers) : 0.0,
        (processorSeconds() - processorBefore) / seconds);
    for (const Peer &peer : peers)
        close(peer.socket);
    close(epoll);
    return 0;
}
