// SPDX-License-Identifier: MIT
// The least an HTTP service on libmicrohttpd can do: one answer for every request, in as many
// threads as our service has. Ends with standard input. bench_constant BODY-FILE THREADS
#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstdio>
#include <cstdlib>

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>

namespace {

MHD_Result answer(void *response, MHD_Connection *connection, const char *, const char *,
    const char *, const char *, size_t *, void **seen)
{
    // An answer to the first call, before the request is whole, ends the connection.
    static int mark = 0;
    if (!*seen) {
        *seen = &mark;
        return MHD_YES;
    }
    return MHD_queue_response(connection, MHD_HTTP_OK, static_cast<MHD_Response *>(response));
}

} // namespace

int main(int argc, char *argv[])
{
    QFile file(QString::fromLocal8Bit(argc == 3 ? argv[1] : ""));
    if (argc != 3 || !file.open(QIODevice::ReadOnly)) {
        std::fputs("bench_constant BODY-FILE THREADS\n", stderr);
        return 2;
    }
    QByteArray body = file.readAll();
    MHD_Response *response
        = MHD_create_response_from_buffer(size_t(body.size()), body.data(), MHD_RESPMEM_PERSISTENT);
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, "application/json");
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    MHD_Daemon *daemon = MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, 0, nullptr, nullptr,
        &answer, response, MHD_OPTION_SOCK_ADDR, reinterpret_cast<sockaddr *>(&address),
        MHD_OPTION_THREAD_POOL_SIZE, unsigned(std::atoi(argv[2])), MHD_OPTION_END);
    if (!daemon)
        return 1;
    const MHD_DaemonInfo *port = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    std::printf("listening on http://127.0.0.1:%u\n", unsigned(port->port));
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    MHD_stop_daemon(daemon);
    MHD_destroy_response(response);
    return 0;
}
